import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { test } from 'node:test'

const endings: Record<string, string> = {
  'nothing more to do': '',
  'an exit': 'process.exit(3)',
  'an exception': "throw new Error('over')",
}

for (const [name, last] of Object.entries(endings))
  test(`every line is on standard error when the process ends by ${name}`, () => {
    const program = `
      import { createLog } from ${JSON.stringify(new URL('log.ts', import.meta.url).href)}
      const log = createLog('info')
      for (let line = 0; line < 500; line++) log.info({ line }, 'said')
      ${last}`
    const { stderr, stdout } = spawnSync(process.execPath, ['--input-type=module-typescript', '-e', program], {
      encoding: 'utf8',
    })
    const said = stderr.split('\n').filter((line) => line.includes('"msg":"said"'))
    assert.deepEqual(
      said.map((line) => (JSON.parse(line) as { line: number }).line),
      Array.from({ length: 500 }, (_, line) => line),
    )
    assert.equal(stdout, '')
  })

test('a line is there a moment later, while the process goes on', async () => {
  const program = `
    import { createLog } from ${JSON.stringify(new URL('log.ts', import.meta.url).href)}
    createLog('info').info('said')
    setTimeout(() => process.kill(process.pid, 'SIGKILL'), 2000)`
  const { stderr } = spawnSync(process.execPath, ['--input-type=module-typescript', '-e', program], {
    encoding: 'utf8',
  })
  assert.match(stderr, /"msg":"said"/)
})
