// The documentation and its palette in a real browser, by somebody who has not signed in.
import assert from 'node:assert/strict'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import type { Page as DocPage, Field } from '../../src/docs/page.ts'
import { assertAccessible, noBrowser, startBrowser, watchedPage } from '../rig/browser.ts'
import { startTestServer, type TestServer, testKey } from '../rig/server.ts'

const bundledModel = join(import.meta.dirname, '../../models/pocket/model.gguf')
const modelPath = 'docs/models/vtrix-deepseek-v3.2'

describe('the documentation', { skip: noBrowser }, () => {
  let server: TestServer
  let browser: Browser
  let context: BrowserContext
  let page: Page
  let errors: string[]

  before(async () => {
    server = await startTestServer({ env: { VTRIX_MODEL_FILE: bundledModel } })
    browser = await startBrowser()
    context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
    ;({ page, errors } = await watchedPage(context))
  })
  after(async () => {
    await browser?.close()
    await server.close()
  })

  test('the first page is the model’s, with every parameter and what is inside it', async () => {
    await page.goto(server.url)
    await page.getByRole('heading', { name: 'DeepSeek V3.2', level: 1 }).waitFor()
    const known = (await (await fetch(`${server.url}/${modelPath}.json`)).json()) as DocPage
    const idsOf = (field: Field): string[] => [
      field.id,
      ...[...(field.fields ?? []), ...(field.variants ?? []).flatMap(({ fields }) => fields)].flatMap(idsOf),
    ]
    const wanted = known.blocks.flatMap((block) => (block.type === 'fields' ? block.fields.flatMap(idsOf) : []))
    const shown = await page.locator('.fields li').evaluateAll((items) => items.map(({ id }) => id))
    assert.deepEqual(shown, wanted)
    assert.deepEqual(errors, [])
  })

  test('a link to a field deep inside opens what it is folded into', async () => {
    await page.goto(`${server.url}/${modelPath}#parameters.messages.assistant.tool_calls.function.arguments`)
    await page.getByText('The arguments as JSON text of an object.').first().waitFor({ state: 'visible' })
    assert.deepEqual(errors, [])
  })

  test('code has the reader’s own address and shows the language that was chosen', async () => {
    await page.getByRole('tab', { name: 'Python' }).click()
    await page.getByText(`base_url="${server.url}/v1"`).waitFor()
    assert.deepEqual(errors, [])
  })

  test('try it streams a thought and a tool call of the bundled model, with a pasted key', async () => {
    await page.goto(`${server.url}/${modelPath}`)
    await page.getByPlaceholder('API key').fill(testKey)
    await page.getByRole('button', { name: 'Send' }).click()
    await page.getByText('get_weather({"city": "Paris"})').waitFor()
    await page.locator('.thoughts').waitFor()
    await page.getByText(/\d+ in.* · \d+ out · \$0\.0/).waitFor()
    assert.deepEqual(errors, [])
  })

  test('the palette works by keyboard alone: an error, an endpoint, an action, and what was opened last', async () => {
    await page.keyboard.press('Control+k')
    await page.keyboard.type('insuficient balance')
    await page.getByRole('option').first().getByText('insufficient_balance').waitFor()
    await page.keyboard.press('Enter')
    await page.waitForURL('**/docs/errors#insufficient_balance')
    await page.getByRole('heading', { name: 'insufficient_balance' }).waitFor()
    await page.keyboard.press('Control+k')
    await page.getByRole('option').first().getByText('insufficient_balance').waitFor()
    await page.keyboard.type('GET /v1/balance')
    await page
      .getByRole('option', { name: /GET \/v1\/balance/ })
      .first()
      .waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+k')
    await page.keyboard.type('switch theme')
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => document.documentElement.dataset.theme === 'dark')
    assert((await page.locator('dialog').count()) === 0)
    assert.deepEqual(errors, [])
  })

  test('no kind of page shuts anybody out: folded parts open, both themes and languages, also as wide as a phone', async () => {
    const paths = ['api/createKey', 'api/messages', 'errors', 'configuration', 'command-line', 'json']
    for (const [theme, language, width] of [
      ['light', 'zh', 1280],
      ['dark', 'en', 390],
    ] as const) {
      const other = await browser.newContext({ viewport: { width, height: 800 } })
      await other.addInitScript(
        (look) => {
          for (const [name, value] of Object.entries(look)) localStorage.setItem(name, value)
        },
        { theme, language },
      )
      const watched = await watchedPage(other)
      for (const path of paths) {
        await watched.page.goto(`${server.url}/docs/${path}`)
        await watched.page.locator('h1').waitFor()
        await watched.page.locator('article details').evaluateAll((folds) => {
          for (const fold of folds) (fold as HTMLDetailsElement).open = true
        })
        await assertAccessible(watched.page, `${path} ${theme} ${language} ${width}`)
        const overflow = await watched.page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
        assert(overflow <= 0, `${path} is ${overflow} pixels wider than ${width}`)
      }
      await watched.page.keyboard.press('Control+k')
      await watched.page.keyboard.type('json')
      await watched.page.getByRole('option', { name: /JSON/ }).first().waitFor()
      await assertAccessible(watched.page, `palette ${theme} ${language} ${width}`)
      assert.deepEqual(watched.errors, [])
      await other.close()
    }
  })
})
