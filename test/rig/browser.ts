// A real browser for tests: Debian's Chromium, driven by playwright-core.
import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import AxeBuilder from '@axe-core/playwright'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync)

/** Why no browser test can run here; false where one can. */
export const noBrowser = executablePath === undefined && 'needs Chromium: apt-get install chromium'

export function startBrowser(): Promise<Browser> {
  // As root, in a sandbox of its own already; nothing may look for updates on a network that is not there.
  const args = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ]
  return chromium.launch({ executablePath: executablePath!, args })
}

/** A page whose errors are collected: those of scripts, of the console, of the Content-Security-Policy. */
export async function watchedPage(context: BrowserContext): Promise<{ page: Page; errors: string[] }> {
  const page = await context.newPage()
  page.setDefaultTimeout(45_000)
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  return { page, errors }
}

/** Asserts that the page as it stands has nothing that shuts people out (WCAG A and AA). */
export async function assertAccessible(page: Page, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']).analyze()
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' ')}`)
  assert.deepEqual(found, [], where)
}
