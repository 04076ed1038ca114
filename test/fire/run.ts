// `npm run test:fire`: rounds on each database, each judged by the checker as a program of its own.
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { noPostgres, type Postgres, startPostgres } from '../rig/postgres.ts'
import { newFolder } from '../rig/process.ts'
import { playRound, type RoundOptions } from './round.ts'

/** @returns what the clients saw, by how it ended. @throws with the checker's findings where something does not fit */
export async function fire(options: RoundOptions): Promise<Record<string, number>> {
  const { log, database } = await playRound(options)
  const file = join(newFolder(), 'seen.json')
  writeFileSync(file, JSON.stringify(log))
  try {
    execFileSync(process.execPath, [join(import.meta.dirname, 'check.ts'), file, database], { encoding: 'utf8' })
  } catch (error) {
    const { stdout } = error as { stdout: string }
    throw new Error(`Seed ${options.seed}, ${file}, ${database}:\n${stdout}`)
  }
  const ends: Record<string, number> = {}
  for (const { end, code } of log.seen) {
    const name = code === undefined ? end : `${end} ${code}`
    ends[name] = (ends[name] ?? 0) + 1
  }
  return ends
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      rounds: { type: 'string', default: '50' },
      clients: { type: 'string', default: '200' },
      seconds: { type: 'string', default: '6' },
      kills: { type: 'string', default: '1' },
      seed: { type: 'string', default: String(Date.now() % 1_000_000) },
      database: { type: 'string', default: 'both' },
    },
  })
  const kinds = values.database === 'both' ? ['sqlite', 'postgres'] : [values.database]
  for (const kind of kinds) {
    if (kind === 'postgres' && noPostgres) throw new Error(noPostgres)
    const postgres: Postgres | undefined = kind === 'postgres' ? await startPostgres() : undefined
    for (let round = 0; round < Number(values.rounds); round++) {
      const ends = await fire({
        seed: Number(values.seed) + round,
        clients: Number(values.clients),
        forMs: Number(values.seconds) * 1000,
        kills: Number(values.kills),
        servers: postgres ? 3 : 1,
        ...(postgres && { databaseUrl: await postgres.newDatabase() }),
      })
      console.log(`${kind} round ${round + 1}: everything fits; ${JSON.stringify(ends)}`)
    }
    await postgres?.close()
  }
}
