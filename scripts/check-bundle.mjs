// Looks in out/ for what the oldest engine (Chromium 114, Node 18) does not have: the compiler lowers syntax, not the
// library. Dependencies are in the bundle, so they are looked at too.
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describeFailure } from './lib/describe-failure.mjs'
import { findMissingApis } from './lib/find-missing-apis.mjs'
import { projectRoot } from './lib/paths.mjs'

/** @returns {import('./lib/run-test-tool.mjs').Tally} one for each file of the build */
export function checkBundle(say) {
  const out = join(projectRoot, 'out')
  const files = readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:js|css)$/.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
  const failures = []
  for (const file of files) {
    const found = findMissingApis(readFileSync(file, 'utf8'), file.endsWith('.css') ? 'css' : 'js')
    const told = found.map(({ name, reason, excerpt }) => `${name} (${reason})\n  … ${excerpt} …`)
    if (told.length === 0) continue
    failures.push(describeFailure(relative(projectRoot, file), told))
    say(failures.at(-1))
  }
  return { passed: files.length - failures.length, failed: failures.length, skipped: 0, failures }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { passed, failed } = checkBundle((line) => process.stdout.write(`${line}\n`))
  process.stdout.write(`${passed} passed, ${failed} failed\n`)
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0
}
