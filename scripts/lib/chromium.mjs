import { fileURLToPath } from 'node:url'
import { installPackages, isOnPath } from './system-packages.mjs'

/** Runs today's Chromium with its sandbox on, whoever calls it. */
export const chromiumWrapper = fileURLToPath(new URL('chromium-unprivileged.sh', import.meta.url))

/** @param {{ step: import('./steps.mjs').Step }} steps */
export async function ensureChromium({ step }) {
  if (process.env.CHROMIUM_PATH || isOnPath('chromium')) return
  await installPackages({
    packages: ['chromium'],
    reason: 'The tests in today’s Chromium need the program `chromium`.',
    step,
  })
}
