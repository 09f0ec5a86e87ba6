import { existsSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { ensureChromium } from './chromium.mjs'
import { runPlaywright } from './playwright-suite.mjs'
import { runCommand } from './run-command.mjs'
import { installPackages, pathOf } from './system-packages.mjs'
import { runVitest } from './vitest-suite.mjs'

/** The programs that read our files, each with the Debian packages that hold it. `nogui` has no window and a tenth of the packages. */
const programs = [
  { name: 'pandoc', packages: ['pandoc'] },
  // Each of its programs is a package of its own, which is there where its library is.
  { name: 'soffice', library: 'libswlo.so', packages: ['libreoffice-writer-nogui'] },
  { name: 'soffice', library: 'libsclo.so', packages: ['libreoffice-calc-nogui'] },
  { name: 'pdftotext', packages: ['poppler-utils'] },
  { name: 'ris2xml', packages: ['bibutils'] },
  { name: 'epubcheck', packages: ['epubcheck'] },
  { name: 'openssl', packages: ['openssl'] },
  { name: 'xmllint', packages: ['libxml2-utils'] },
]

/**
 * Installs what is missing, where we may.
 *
 * @param {{ step: import('./steps.mjs').Step }} steps
 * @throws {import('./setup-error.mjs').SetupError} with the one command to type, where we may not
 */
export async function ensureConsumerPrograms(steps) {
  await ensureChromium(steps)
  const packages = programs.filter((program) => !isThere(program)).flatMap((program) => program.packages)
  // Debian's Python: another one on the PATH does not see Debian's modules.
  const pybtex = await runCommand('/usr/bin/python3', ['-c', 'import pybtex'])
  if (pybtex.code !== 0) packages.push('python3-pybtex')
  const cryptography = await runCommand('/usr/bin/python3', ['-c', 'import cryptography'])
  if (cryptography.code !== 0) packages.push('python3-cryptography')
  if (packages.length === 0) return
  await installPackages({
    packages,
    reason: 'What other programs make of our files is tested with these programs.',
    step: steps.step,
  })
}

/** @param {{ name: string, library?: string }} program `library`: a file beside the program's own */
function isThere({ name, library }) {
  const path = pathOf(name)
  return path !== null && (library === undefined || existsSync(join(dirname(realpathSync(path)), library)))
}

/**
 * The tests of what they read; the app must be built.
 *
 * @returns {Promise<import('./run-test-tool.mjs').Tally>}
 */
export async function runConsumers() {
  const files = await runVitest({ projects: ['consumers'], seconds: 300 })
  const app = await runPlaywright({ projects: ['consumers'], seconds: 300 })
  return {
    passed: files.passed + app.passed,
    failed: files.failed + app.failed,
    skipped: files.skipped + app.skipped,
    failures: [...files.failures, ...app.failures],
  }
}
