import { mkdirSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import type { Plugin } from 'vite'
import { readersHash } from './scripts/lib/readers-hash.mjs'

const source = resolve(import.meta.dirname, 'src')
// The build of Dexie for engines of today: what it exports by itself is made for old ones, and takes each thread twice as long
// to begin with.
const alias = { '@': source, dexie: resolve(import.meta.dirname, 'node_modules/dexie/dist/modern/dexie.mjs') }

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

/** The search worker is started by a script of its own: the window's large one is fetched and compiled beside it. */
const startEarly: Plugin = {
  name: 'start-early',
  transformIndexHtml: {
    order: 'post',
    handler(_html, { bundle, filename }) {
      if (!filename.endsWith('/index.html')) return []
      const chunk = Object.values(bundle ?? {}).find(
        (part) => part.type === 'chunk' && part.facadeModuleId?.endsWith('/renderer/start-early.ts') === true,
      )
      if (chunk === undefined) return []
      const attrs = { type: 'module', crossorigin: true, src: `./${chunk.fileName}` }
      return [{ tag: 'script', attrs, injectTo: 'head-prepend' }]
    },
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
    plugins: [react(), startEarly],
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
        input: ['index.html', 'extractor.html', 'capture-bar.html', 'start-early.ts'].map((name) =>
          resolve(source, 'renderer', name),
        ),
      },
    },
  },
})
