import { mkdirSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { readersHash } from './scripts/lib/readers-hash.mjs'

const source = resolve(import.meta.dirname, 'src')
const alias = { '@': source }

// Not the shipped engine but the oldest one that the code has to run on: Electron 25, see docs/ARCHITECTURE.md.
const nodeTarget = 'node18'
const chromeTarget = 'chrome114'

/** Main and preload are CommonJS in `.js` files (a sandboxed preload can be nothing else), the project itself is not. */
const markCommonJs = {
  name: 'mark-common-js',
  writeBundle() {
    const out = resolve(import.meta.dirname, 'out')
    mkdirSync(out, { recursive: true })
    writeFileSync(resolve(out, 'package.json'), '{ "type": "commonjs" }\n')
  },
}

export default defineConfig({
  main: {
    resolve: { alias },
    plugins: [markCommonJs],
    build: {
      target: nodeTarget,
      rolldownOptions: {
        input: resolve(source, 'main/index.ts'),
        output: { format: 'cjs', entryFileNames: '[name].js' },
      },
    },
  },
  preload: {
    resolve: { alias },
    build: {
      target: nodeTarget,
      // It can require nothing but Electron, so all else has to be in this one file.
      rolldownOptions: {
        input: resolve(source, 'preload/index.ts'),
        output: { format: 'cjs', entryFileNames: '[name].js' },
      },
      externalizeDeps: false,
    },
  },
  renderer: {
    root: resolve(source, 'renderer'),
    resolve: { alias },
    plugins: [react()],
    worker: { format: 'es' },
    define: { __READERS__: JSON.stringify(readersHash()) },
    build: {
      target: chromeTarget,
      cssTarget: chromeTarget,
      minify: true,
      // The content security policy allows neither inline scripts nor data: URLs.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: ['index', 'extractor', 'capture-bar'].map((page) => resolve(source, `renderer/${page}.html`)),
      },
    },
  },
})
