// Builds the console to `dist/console`, which the server serves.
import react from '@vitejs/plugin-react'
import MiniSearch from 'minisearch'
import { defineConfig, type Plugin } from 'vite'
import { indexOptions, withIds } from './console/palette/index-options.ts'
import { endpoints } from './src/contract/endpoints.ts'
import type { Language } from './src/docs/page.ts'
import { fixedPages } from './src/docs/pages.ts'
import { searchEntries } from './src/docs/search-entries.ts'

/** A module that is made here, of what must not come to the browser whole. */
function made(name: RegExp, code: (name: string) => string): Plugin {
  return {
    name: `made ${name.source}`,
    resolveId: (id) => (name.test(id) ? id : undefined),
    load: (id) => (name.test(id) ? code(id) : undefined),
  }
}

/** Method and path of every endpoint, and nothing else of the contract: its schemas stay out of the browser. */
const routes = made(/^virtual:routes$/, () => {
  const table = Object.entries(endpoints).map(([name, { method, path }]) => [name, { method, path }])
  return `export const routes = ${JSON.stringify(Object.fromEntries(table))}`
})

/** The palette's index of all that is documented on every server. */
const search = made(/^virtual:search\/(en|zh)$/, (id) => {
  const index = new MiniSearch(indexOptions)
  index.addAll(withIds(searchEntries(fixedPages(id.slice(-2) as Language)), 'built'))
  return `export const index = ${JSON.stringify(JSON.stringify(index))}`
})

export default defineConfig({
  root: 'console',
  publicDir: 'public',
  plugins: [react(), routes, search],
  build: { outDir: '../dist/console', emptyOutDir: true, reportCompressedSize: false, assetsInlineLimit: 0 },
  server: { proxy: { '^/(api|v1|docs/.*\\.(json|md)|openapi.json|llms.txt)': 'http://127.0.0.1:8787' } },
})
