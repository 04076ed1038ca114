// What every command does alike: reads the configuration, prints for people or as JSON, fails with one clear line.
import { Command } from 'commander'
import { type Config, ConfigError, loadConfig } from '../config/load.ts'
import { ApiError } from '../contract/errors.ts'
import { type Database, DatabaseError, openDatabase } from '../db/open.ts'
import { parseAmount } from '../money/amount.ts'

export type CommonOptions = { config?: string; json?: boolean }

/** A failure whose message is all that its reader needs. */
export class Failure extends Error {
  override name = 'Failure'
}

/**
 * A command with `--config` and `--json`, whose failures are one line and exit code 1.
 * @param name with its arguments: `revoke <id>`
 */
export function command<O extends CommonOptions>(
  name: string,
  description: string,
  run: (options: O, ...args: string[]) => Promise<void>,
): Command {
  const self = new Command(name.split(' ')[0])
    .description(description)
    .option('--config <file>', 'configuration file (default: vtrix.yaml where there is one)')
    .option('--json', 'print JSON')
  for (const argument of name.split(' ').slice(1)) self.argument(argument)
  return self.action(async () => {
    try {
      await run(self.opts<O>(), ...self.args)
    } catch (error) {
      console.error(explained(error))
      process.exitCode = 1
    }
  })
}

/** @param name of the option or argument, for the message. @returns units of 10⁻¹² US dollars. @throws Failure */
export function dollarsIn(name: string, text: string): bigint {
  try {
    return parseAmount(text)
  } catch (error) {
    throw new Failure(`${name} ${(error as Error).message}`)
  }
}

export function configOf(options: CommonOptions): Config {
  return loadConfig({ env: process.env, cwd: process.cwd(), ...(options.config && { file: options.config }) })
}

/** Opens the database beside a server that may be running on it. */
export async function withDatabase<T>(options: CommonOptions, use: (database: Database) => Promise<T>): Promise<T> {
  const config = configOf(options)
  const database = await openDatabase({ dataFolder: config.server.dataFolder, databaseUrl: config.databaseUrl })
  try {
    return await use(database)
  } finally {
    await database.close()
  }
}

/** Rows as a table for people, or as JSON. */
export function print(rows: object | object[], { json }: CommonOptions): void {
  if (json) console.log(JSON.stringify(rows, null, 2))
  else if (Array.isArray(rows)) console.log(rows.length === 0 ? 'none' : tableOf(rows as Record<string, unknown>[]))
  else for (const [name, value] of Object.entries(rows)) console.log(`${name}: ${value ?? '-'}`)
}

function tableOf(rows: Record<string, unknown>[]): string {
  const names = Object.keys(rows[0]!)
  const lines = [names, ...rows.map((row) => names.map((name) => String(row[name] ?? '-')))]
  const widths = names.map((_, column) => Math.max(...lines.map((line) => line[column]!.length)))
  return lines
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

function explained(error: unknown): string {
  const forPeople = [Failure, ApiError, ConfigError, DatabaseError].some((kind) => error instanceof kind)
  if (forPeople || error instanceof RangeError) return (error as Error).message
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
