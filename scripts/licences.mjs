// Writes resources/licences.json: what is bundled with the app and under which licence, for the About box.
// `--check` only compares.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { projectRoot } from './lib/paths.mjs'

/** What ends up in out/; the tools around it do not. Electron brings Chromium's own list along as LICENSES.chromium.html. */
const bundled = [
  '@codemirror/autocomplete',
  '@codemirror/commands',
  '@codemirror/language',
  '@codemirror/lint',
  '@codemirror/state',
  '@codemirror/view',
  '@fontsource-variable/inter',
  '@fontsource-variable/source-serif-4',
  '@lezer/highlight',
  '@mozilla/readability',
  '@tanstack/react-virtual',
  'dexie',
  'dexie-react-hooks',
  'fflate',
  'liquidjs',
  'lucide-react',
  'markdown-it',
  'minisearch',
  'pdfjs-dist',
  'prosemirror-commands',
  'prosemirror-dropcursor',
  'prosemirror-gapcursor',
  'prosemirror-history',
  'prosemirror-inputrules',
  'prosemirror-keymap',
  'prosemirror-model',
  'prosemirror-schema-list',
  'prosemirror-state',
  'prosemirror-tables',
  'prosemirror-view',
  'react',
  'react-aria-components',
  'react-dom',
  'zod',
  'zustand',
]
const alsoShipped = ['electron']
const file = join(projectRoot, 'resources', 'licences.json')

const wanted = `${JSON.stringify(collectLicences(), null, 2)}\n`
if (!process.argv.includes('--check')) writeFileSync(file, wanted)
else if (!existsSync(file) || readFileSync(file, 'utf8') !== wanted) {
  process.stdout.write(
    'resources/licences.json is not what is bundled now: run `node scripts/licences.mjs`.\n',
  )
  process.exitCode = 1
}

function collectLicences() {
  const found = new Map()
  for (const name of bundled) collect(name, projectRoot, found)
  for (const name of alsoShipped) collect(name, projectRoot, found, false)
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
}

function collect(name, from, found, withDependencies = true) {
  const folder = packageFolder(name, from)
  if (folder === null) return
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const key = `${name}@${manifest.version}`
  // Types are compiled away.
  if (found.has(key) || name.startsWith('@types/') || name === 'csstype') return
  found.set(key, {
    name,
    version: manifest.version,
    licence: manifest.license ?? 'unknown',
    copyright: copyrightLine(folder),
  })
  if (withDependencies)
    for (const dependency of Object.keys(manifest.dependencies ?? {})) collect(dependency, folder, found)
}

/** As Node looks for it: beside, then in every folder above. */
function packageFolder(name, from) {
  for (let at = from; ; at = dirname(at)) {
    const folder = join(at, 'node_modules', name)
    if (existsSync(join(folder, 'package.json'))) return folder
    if (at === dirname(at)) return null
  }
}

function copyrightLine(folder) {
  const licence = readdirSync(folder).find((name) => /^(licen[cs]e|copying)/i.test(name))
  const text = licence === undefined ? '' : readFileSync(join(folder, licence), 'utf8')
  return /^.*copyright (?:\(c\)|©|\d{4}).*$/im.exec(text)?.[0].trim() ?? ''
}
