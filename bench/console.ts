// The pages in headless Chromium: what they weigh, how soon they can be used, and 10,000 rows of the log scrolled through.
import type { BrowserContext } from 'playwright-core'
import { startBrowser } from '../test/rig/browser.ts'
import { recordRequests } from '../test/rig/request-rows.ts'
import { startTestServer } from '../test/rig/server.ts'
import { percentile } from './rig.ts'

const rows = 10_000
const visits = 10
const model = 'vtrix-deepseek-v3.2'

const server = await startTestServer({ yaml: `models:\n  - { id: ${model}, name: DeepSeek V3.2 }\n` })
await recordRequests(server, rows)
const browser = await startBrowser()
const viewport = { width: 1280, height: 800 }
const context = await browser.newContext({ viewport })
const first = await context.newPage()
await first.goto(`${server.url}/accept?token=${server.app.administratorToken}`)
await first.getByLabel('E-mail').fill('ada@example.com')
await first.getByLabel('New password').fill('correct horse battery')
await first.getByRole('button', { name: 'Set password and start' }).click()
await first.getByRole('heading', { name: 'Keys' }).waitFor()
await first.close()

console.log('| page | script, gzip | all, gzip | usable after, first visit | again (median of 10) |')
console.log('| --- | --- | --- | --- | --- |')
for (const [path, ready] of [
  [`/docs/models/${model}`, 'h1'],
  ['/playground', 'textarea'],
  ['/keys', 'h1'],
  ['/usage', 'h1'],
  ['/requests', 'tbody tr'],
] as const) {
  const fresh = await browser.newContext({ viewport, storageState: await context.storageState() })
  const visit = await visited(fresh, path, ready)
  const times: number[] = []
  for (let turn = 0; turn < visits; turn++) times.push((await visited(fresh, path, ready)).usableMs)
  const kB = (bytes: number) => `${Math.round(bytes / 1000)} kB`
  const cells = [kB(visit.scriptBytes), kB(visit.allBytes), `${visit.usableMs} ms`, `${percentile(times, 0.5)} ms`]
  console.log(`| ${path} | ${cells.join(' | ')} |`)
  await fresh.close()
}

/** From the start of the navigation until `ready` is there and the page has had time to answer a click. */
async function visited(context: BrowserContext, path: string, ready: string) {
  const page = await context.newPage()
  await page.addInitScript(`
    const watch = new MutationObserver(() => {
      if (!document.querySelector(${JSON.stringify(ready)})) return
      watch.disconnect()
      requestAnimationFrame(() => setTimeout(() => { window.usableMs = performance.now() }))
    })
    watch.observe(document, { childList: true, subtree: true })
  `)
  await page.goto(server.url + path, { waitUntil: 'commit' })
  await page.locator(ready).first().waitFor()
  await page.waitForLoadState('networkidle').catch(() => {})
  const usableMs = await page.evaluate<number>('window.usableMs')
  const loaded = await page.evaluate<[url: string, bytes: number][]>(
    `[...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
      .map(({ name, encodedBodySize }) => [name, encodedBodySize])`,
  )
  const sum = (list: typeof loaded) => list.reduce((bytes, [, size]) => bytes + size, 0)
  await page.close()
  return {
    scriptBytes: sum(loaded.filter(([url]) => new URL(url).pathname.endsWith('.js'))),
    allBytes: sum(loaded),
    usableMs: Math.round(usableMs),
  }
}

const page = await context.newPage()
await page.goto(`${server.url}/requests`)
await page.locator('tbody tr').first().waitFor()
const scrolled = await page.evaluate<{ rows: number; seconds: number; frames: number[] }>(`(async () => {
  const box = document.querySelector('[role=region]')
  const count = () => Number(document.querySelector('table').getAttribute('aria-rowcount'))
  const frames = []
  const from = performance.now()
  for (let last = from; last - from < 60_000; ) {
    await new Promise(requestAnimationFrame)
    const now = performance.now()
    frames.push(now - last)
    last = now
    box.scrollTop += 400
    if (count() >= ${rows} && box.scrollTop + box.clientHeight >= box.scrollHeight - 1) break
  }
  return { rows: count(), seconds: (performance.now() - from) / 1000, frames }
})()`)
const { frames } = scrolled
console.log(
  `${scrolled.rows} rows scrolled through in ${scrolled.seconds.toFixed(1)} s, ${frames.length} frames: median ${percentile(frames, 0.5).toFixed(0)} ms, 99 % ${percentile(frames, 0.99).toFixed(0)} ms, longest ${Math.max(...frames).toFixed(0)} ms`,
)
await browser.close()
await server.close()
