// Looks in out/ for what the oldest engine (Chromium 114, Node 18) does not have: the compiler lowers syntax, not the
// library. Dependencies are in the bundle, so they are looked at too.
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { findMissingApis } from './lib/find-missing-apis.mjs'
import { projectRoot } from './lib/paths.mjs'

/** @returns {{ passed: number, failed: number, skipped: number }} one for each file of the build */
export function checkBundle(say) {
  const out = join(projectRoot, 'out')
  const files = readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:js|css)$/.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
  let failed = 0
  for (const file of files) {
    const found = findMissingApis(readFileSync(file, 'utf8'), file.endsWith('.css') ? 'css' : 'js')
    if (found.length > 0) failed += 1
    for (const { name, reason, excerpt } of found)
      say(`  ✗ ${relative(projectRoot, file)}: ${name} (${reason})\n      … ${excerpt} …`)
  }
  return { passed: files.length - failed, failed, skipped: 0 }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { passed, failed } = checkBundle((line) => process.stdout.write(`${line}\n`))
  process.stdout.write(`${passed} passed, ${failed} failed\n`)
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0
}
