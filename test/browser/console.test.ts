// The web pages in a real browser, against a real server: what people come to do there, from the first link on.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { assertAccessible, noBrowser, startBrowser, watchedPage } from '../rig/browser.ts'
import { recordRequests } from '../rig/request-rows.ts'
import {
  chatChunk,
  done,
  type Received,
  type Script,
  startUpstream,
  upstreamEnv,
  usageChunk,
} from '../rig/scripted-upstream.ts'
import { startTestServer, type TestServer } from '../rig/server.ts'

const hostile = '<img src=x onerror="window.broken=1"><script>window.broken=1</script>'

/** Calls a tool where there is one and no result yet; says what came back otherwise. */
function answer({ body }: Received): Script {
  const messages = body.messages as { role: string; content: string }[]
  const last = messages.at(-1)!
  const end = [usageChunk(20, 5, { prompt_cache_hit_tokens: 10 }), done]
  if (body.tools && last.role !== 'tool') {
    const call = { name: 'get_weather', arguments: '{"city": "Paris"}' }
    return [
      chatChunk({ reasoning_content: 'I need the weather.' }),
      chatChunk({ tool_calls: [{ index: 0, id: 'c', type: 'function', function: call }] }),
      chatChunk({}, 'tool_calls'),
      ...end,
    ]
  }
  return [
    chatChunk({ content: `It says: ${last.content} ` }),
    chatChunk({ content: hostile }),
    chatChunk({}, 'stop'),
    ...end,
  ]
}

describe('the console', { skip: noBrowser }, () => {
  let upstream: Awaited<ReturnType<typeof startUpstream>>
  let server: TestServer
  let browser: Browser
  let context: BrowserContext
  let page: Page
  let errors: string[]

  before(async () => {
    upstream = await startUpstream(answer)
    server = await startTestServer({ env: upstreamEnv(upstream) })
    browser = await startBrowser()
    context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: server.url })
    ;({ page, errors } = await watchedPage(context))
  })
  after(async () => {
    await browser?.close()
    await server.close()
    await upstream.close()
  })

  test('the administrator’s link signs in and asks for a password', async () => {
    await page.goto(`${server.url}/accept?token=${server.app.administratorToken}`)
    await page.getByLabel('E-mail').fill('ada@example.com')
    await page.getByLabel('New password').fill('correct horse battery')
    await page.getByRole('button', { name: 'Set password and start' }).click()
    await page.getByRole('heading', { name: 'Keys' }).waitFor()
    assert.deepEqual(errors, [])
  })

  test('a key is made, copied, used, seen in the log and the usage, and revoked', async () => {
    await page.getByRole('button', { name: 'Create key' }).click()
    await page.getByLabel('Name').fill(hostile.slice(0, 60))
    await page.getByLabel('Budget a day (US$)').fill('0.5')
    await page.getByRole('dialog').getByRole('button', { name: 'Create key' }).click()
    const shown = await page.getByLabel('Key', { exact: true }).inputValue()
    await page.getByRole('button', { name: 'Copy' }).click()
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), shown)
    await page.getByRole('button', { name: 'Close' }).click()

    const chat = { model: 'vtrix-deepseek-v3.2', messages: [{ role: 'user', content: 'Hi' }] }
    const ask = () => server.post('/v1/chat/completions', chat, { headers: { authorization: `Bearer ${shown}` } })
    const { usage } = (await (await ask()).json()) as { usage: { cost: string } }

    await page.goto(`${server.url}/requests`)
    await page.getByRole('cell', { name: '200' }).first().click()
    await page.getByRole('dialog').getByText(`$${usage.cost}`).first().waitFor()
    await page.keyboard.press('Escape')
    await page.getByLabel('Status').selectOption('failed')
    await page.getByText('Nothing matches.').waitFor()
    await page.reload()
    assert.equal(await page.getByLabel('Status').inputValue(), 'failed')
    await page.getByLabel('Status').selectOption('finished')
    await page.getByRole('combobox', { name: 'Key' }).selectOption({ label: hostile.slice(0, 60) })
    await page.getByRole('cell', { name: '200' }).first().waitFor()
    await page.getByLabel('Id of one request').fill('req_none')
    await page.getByText('Nothing matches.').waitFor()
    await page.goto(`${server.url}/usage`)
    await page.getByRole('img', { name: 'Spend' }).waitFor()
    await page.getByRole('cell', { name: hostile.slice(0, 60) }).waitFor()

    await page.goto(`${server.url}/keys`)
    await page.getByRole('button', { name: /^Revoke: <img/ }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Revoke' }).click()
    await page.getByText('revoked').waitFor()
    assert.equal((await ask()).status, 401)
    assert.deepEqual(errors, [])
  })

  test('the log fetches older rows as one nears its end, each once, and narrows down to what failed', async () => {
    await recordRequests(server, 1100)
    await page.goto(`${server.url}/requests?hours=24`)
    const count = async () => Number(await page.getByRole('table').getAttribute('aria-rowcount'))
    await page.getByRole('cell', { name: 'engine_unavailable' }).first().waitFor()
    const all = (await server.app.requests.list({ limit: 5000 })).length
    while ((await count()) < all) {
      await page.getByRole('region', { name: 'Requests' }).evaluate((box) => box.scrollTo(0, box.scrollHeight))
      await page.waitForTimeout(20)
    }
    assert.equal(await count(), all)
    await page.getByLabel('Status').selectOption('failed')
    await page.locator('table[aria-rowcount="22"]').waitFor()
    assert.deepEqual(errors, [])
  })

  test('a command-line client is approved by the code in its link', async () => {
    const { deviceCode, user_code } = await server.app.deviceLogins.begin(hostile.slice(0, 60))
    await page.goto(`${server.url}/device?user_code=${user_code}`)
    await page.getByText(user_code).waitFor()
    await page.getByRole('button', { name: 'Approve' }).click()
    await page.getByRole('status').waitFor()
    assert.equal((await server.app.deviceLogins.fetch(deviceCode)).status, 'approved')
    assert.deepEqual(errors, [])
  })

  test('the playground streams an answer with a thought and a tool call, which the reader answers', async () => {
    await page.goto(`${server.url}/playground`)
    await page.getByRole('button', { name: 'Add a tool' }).click()
    await page.getByLabel('Name').fill('get_weather')
    await page.getByLabel('Your message').fill('What is the weather in Paris?')
    await page.keyboard.press('Enter')
    await page.getByText('I need the weather.').waitFor()
    await page.getByText('get_weather({"city": "Paris"})').waitFor()
    await page.getByLabel('Result of get_weather').fill('{"sky": "clear"}')
    await page.getByRole('button', { name: 'Give result' }).click()
    await page.getByText('It says: {"sky": "clear"}').waitFor()
    await page
      .getByText(/20 in \(10 cached\) · 5 out · \$0\.0/)
      .last()
      .waitFor()
    // The reasoning was not in what the page sent; the server put it back.
    const sent = upstream.requests.at(-1)!.body.messages as { reasoning_content?: string }[]
    assert.equal(sent[1]!.reasoning_content, 'I need the weather.')
    await page.getByRole('button', { name: 'As code' }).click()
    await page.getByRole('tab', { name: 'Python' }).click()
    await page.getByText('from openai import OpenAI').waitFor()
    await page.keyboard.press('Escape')
    assert.deepEqual(errors, [])
  })

  test('what a model, a tool or a key’s name says never runs', async () => {
    assert.equal(await page.evaluate(() => 'broken' in window), false)
    assert.match((await page.locator('.said').last().textContent()) ?? '', /<script>/)
    const inline = await page.evaluate(() => {
      const script = document.createElement('script')
      script.textContent = 'window.broken = 1'
      document.body.append(script)
      return 'broken' in window
    })
    assert.equal(inline, false)
    // The policy says so in the console; that is its word, no fault of the page.
    assert(errors.splice(0).every((text) => /Content Security Policy/.test(text)))
  })

  test('⌘K finds a parameter in spite of a typing error, Chinese text, and does what it is told', async () => {
    await page.goto(`${server.url}/docs/quickstart`)
    await page.getByRole('heading', { name: 'Quickstart', level: 1 }).waitFor()
    await page.keyboard.press('Control+k')
    await page.keyboard.type('temprature')
    await page.getByRole('option').first().getByText('temperature', { exact: true }).waitFor()
    await page.keyboard.press('Enter')
    await page.waitForURL('**/docs/models/vtrix-deepseek-v3.2#parameters.temperature')
    await page.keyboard.press('Control+k')
    await page.keyboard.type('切换')
    await page.keyboard.press('Enter')
    await page.getByRole('link', { name: '试验场' }).waitFor()
    await page.keyboard.press('Control+k')
    await page.keyboard.type('思考模式')
    await page.getByRole('option', { name: /思考/ }).first().waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+k')
    await page.keyboard.type('English')
    await page.keyboard.press('Enter')
    await page.getByRole('link', { name: 'Playground' }).waitFor()
    assert.deepEqual(errors, [])
  })

  test('no page shuts anybody out: both themes, both languages, also as wide as a phone', async () => {
    const paths = [
      'docs/models/vtrix-deepseek-v3.2',
      'docs/thinking',
      'playground',
      'keys',
      'usage',
      'requests',
      'models',
      'account',
    ]
    const state = await context.storageState()
    const looks = [
      { theme: 'light', language: 'en', width: 1280 },
      { theme: 'dark', language: 'zh', width: 390 },
    ]
    for (const { theme, language, width } of looks) {
      const other = await browser.newContext({ storageState: state, viewport: { width, height: 800 } })
      await other.addInitScript(
        ([theme, language]) => {
          localStorage.setItem('theme', theme!)
          localStorage.setItem('language', language!)
        },
        [theme, language],
      )
      const watched = await watchedPage(other)
      for (const path of paths) {
        await watched.page.goto(`${server.url}/${path}`)
        await watched.page.locator('h1').first().waitFor({ state: 'attached' })
        await watched.page.waitForLoadState('networkidle')
        await assertAccessible(watched.page, `${path} ${theme} ${language} ${width}`)
        const overflow = await watched.page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
        assert(overflow <= 0, `${path} is ${overflow} pixels wider than ${width}`)
      }
      assert.deepEqual(watched.errors, [])
      await other.close()
    }
  })

  test('who signs out is asked to sign in, and comes back to where the way led', async () => {
    await page.goto(`${server.url}/account`)
    await page.getByRole('button', { name: 'Sign out', exact: true }).click()
    await page.waitForURL('**/sign-in**')
    await page.goto(`${server.url}/usage`)
    await page.getByLabel('E-mail').fill('ada@example.com')
    await page.getByLabel('Password').fill('correct horse battery')
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.getByRole('heading', { name: 'Usage' }).waitFor()
    assert.deepEqual(errors, [])
  })
})
