import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

const source = resolve(import.meta.dirname, 'src')
const alias = { '@': source }

// Not the shipped engine but the oldest one that the code has to run on: Electron 25, see docs/ARCHITECTURE.md.
const nodeTarget = 'node18'
const chromeTarget = 'chrome114'

export default defineConfig({
  main: {
    resolve: { alias },
    build: {
      target: nodeTarget,
      rolldownOptions: { input: resolve(source, 'main/index.ts') },
    },
  },
  preload: {
    resolve: { alias },
    build: {
      target: nodeTarget,
      // A sandboxed preload can require nothing but Electron: it has to be one file.
      rolldownOptions: { input: resolve(source, 'preload/index.ts') },
      externalizeDeps: false,
    },
  },
  renderer: {
    root: resolve(source, 'renderer'),
    resolve: { alias },
    plugins: [react()],
    worker: { format: 'es' },
    build: {
      target: chromeTarget,
      cssTarget: chromeTarget,
      minify: true,
      // The content security policy allows neither inline scripts nor data: URLs.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: resolve(source, 'renderer/index.html') },
    },
  },
})
