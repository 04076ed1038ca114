// How long ⌘K takes from a keystroke to its results on the screen, with 3,000 entries, in headless Chromium.
import { startBrowser } from '../test/rig/browser.ts'
import { startTestServer } from '../test/rig/server.ts'

/** The page of each model brings its parameters; so many models make 3,000 entries of the palette. */
const models = Array.from({ length: 12 }, (_, index) => `  - { id: model-${index}, name: Model ${index} }`).join('\n')
const words = ['temprature', 'max tokens', 'streaming', 'insufficient balance', 'tool_choice required', 'create key']

const server = await startTestServer({ yaml: `models:\n${models}\n` })
const browser = await startBrowser()
const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
await page.addInitScript(`
  window.times = []
  addEventListener('input', ({ timeStamp }) =>
    requestAnimationFrame(() => setTimeout(() => times.push(performance.now() - timeStamp))), true)
`)
await page.goto(`${server.url}/docs/quickstart`)
await page.locator('h1').waitFor()
const found = page.waitForResponse(/search\.json/)
const openedAt = performance.now()
await page.keyboard.press('Control+k')
const count = ((await (await found).json()) as unknown[]).length
await page.keyboard.type('temperature')
await page.getByText('temperature', { exact: true }).first().waitFor()
const firstMs = performance.now() - openedAt
await page.evaluate('times.length = 0')
for (let round = 0; round < 5; round++)
  for (const word of words) {
    await page.locator('dialog input').fill('')
    for (const letter of word) {
      await page.keyboard.type(letter)
      await page.waitForTimeout(30)
    }
  }
const times = ((await page.evaluate('times')) as number[]).sort((a, b) => a - b)
const at = (part: number) => times[Math.min(times.length - 1, Math.floor(times.length * part))]!.toFixed(1)
console.log(`${count} entries of models beside those of the build; opened and found in ${Math.round(firstMs)} ms`)
console.log(`${times.length} keystrokes to the screen: median ${at(0.5)} ms, 99 % ${at(0.99)} ms, most ${at(1)} ms`)
await browser.close()
await server.close()
