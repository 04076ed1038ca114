// Builds the console to `dist/console`, which the server serves.
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { endpoints } from './src/contract/endpoints.ts'

/** Method and path of every endpoint, and nothing else of the contract: its schemas stay out of the browser. */
const routes: Plugin = {
  name: 'routes',
  resolveId: (id) => (id === 'virtual:routes' ? id : undefined),
  load(id) {
    if (id !== 'virtual:routes') return undefined
    const table = Object.entries(endpoints).map(([name, { method, path }]) => [name, { method, path }])
    return `export const routes = ${JSON.stringify(Object.fromEntries(table))}`
  },
}

export default defineConfig({
  root: 'console',
  publicDir: 'public',
  plugins: [react(), routes],
  build: { outDir: '../dist/console', emptyOutDir: true, reportCompressedSize: false, assetsInlineLimit: 0 },
  server: { proxy: { '^/(api|v1|docs/.*\\.(json|md)|openapi.json|llms.txt)': 'http://127.0.0.1:8787' } },
})
