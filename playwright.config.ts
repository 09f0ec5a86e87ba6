import { defineConfig } from '@playwright/test'

export default defineConfig({
  globalSetup: './e2e/support/global-setup.ts',
  outputDir: './test-results',
  // One after another: most machines that run this have two cores, and Electron uses both.
  workers: 1,
  retries: 0,
  // These are ends for what hangs and no measure of the app: a machine that is busy with other work is many times slower.
  timeout: 180_000,
  // The torture has its own end: so many kills.
  globalTimeout: process.env['CUTTINGS_KILLS'] === undefined ? 60 * 60_000 : 0,
  expect: { timeout: 25_000 },
  forbidOnly: Boolean(process.env['CI']),
  use: { trace: 'off' },
  projects: [
    {
      name: 'electron',
      testDir: './e2e',
      testIgnore: ['chromium/**', 'consumers/**', 'torture/**', 'rooted/**'],
    },
    { name: 'rooted', testDir: './e2e/rooted' },
    { name: 'consumers', testDir: './e2e/consumers' },
    { name: 'torture', testDir: './e2e/torture' },
    { name: 'chromium', testDir: './e2e/chromium' },
  ],
})
