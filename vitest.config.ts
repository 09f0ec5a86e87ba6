import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'

const alias = {
  '@': resolve(import.meta.dirname, 'src'),
  // As in electron.vite.config.ts.
  dexie: resolve(import.meta.dirname, 'node_modules/dexie/dist/modern/dexie.mjs'),
}
const chromium = fileURLToPath(new URL('scripts/lib/chromium-unprivileged.sh', import.meta.url))

export default defineConfig({
  resolve: { alias },
  define: { __READERS__: JSON.stringify('those of the tests') },
  test: {
    // Ends for what hangs: a machine that is busy with other work is many times slower.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        plugins: [react()],
        test: {
          name: 'unit',
          environment: 'node',
          include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.mjs', 'bench/**/*.test.mjs'],
          exclude: ['src/store/**', '**/*.dom.test.ts', '**/*.shared.test.ts', '**/*.consumers.test.ts'],
        },
      },
      {
        // What other programs make of our files (`npm run test:consumers`).
        extends: true,
        test: {
          name: 'consumers',
          environment: 'node',
          include: ['src/**/*.consumers.test.ts'],
          testTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'store',
          environment: 'node',
          include: ['src/store/**/*.test.ts'],
          setupFiles: ['fake-indexeddb/auto'],
        },
      },
      {
        // On data that is not part of the project (`npm test -- --all`); its folder is in CUTTINGS_SHARED.
        extends: true,
        test: {
          name: 'shared',
          environment: 'node',
          include: ['src/**/*.shared.test.ts'],
          testTimeout: 300_000,
        },
      },
      {
        // The store once more, in the IndexedDB of a real browser, and what needs a real document (`npm test -- --all`).
        extends: true,
        test: {
          name: 'chromium',
          include: ['src/store/**/*.test.ts', 'src/**/*.dom.test.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            instances: [{ browser: 'chromium' }],
            provider: playwright({ launchOptions: { executablePath: chromium, chromiumSandbox: true } }),
          },
        },
      },
    ],
  },
})
