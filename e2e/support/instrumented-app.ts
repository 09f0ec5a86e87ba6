import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const probe = 'watch-durability.js'
const indexHold = 'hold-index-save.js'

/**
 * Copies the built app to a folder that the engine's user can read, with the durability probe in front of the page's
 * and of every worker's code. A copy, since an init script of the test tool reaches neither workers nor the
 * transactions of the very first page. The search worker also gets what lets a test stop the saving of the index.
 */
export function copyInstrumentedApp(projectRoot: string, target: string): void {
  for (const part of ['package.json', 'out', 'resources'])
    if (existsSync(join(projectRoot, part)))
      cpSync(join(projectRoot, part), join(target, part), { recursive: true })

  const renderer = join(target, 'out', 'renderer')
  const codeOf = (file: string): string => readFileSync(join(import.meta.dirname, file), 'utf8')
  const code = codeOf(probe)
  writeFileSync(join(renderer, probe), code)
  const page = join(renderer, 'index.html')
  edit(page, (html) => html.replace(/<script/, `<script src="./${probe}"></script>\n<script`))
  for (const file of readdirSync(join(renderer, 'assets')).filter((name) => /worker.*\.js$/.test(name)))
    edit(
      join(renderer, 'assets', file),
      (script) => `${code}\n${file.startsWith('search.worker') ? codeOf(indexHold) : ''}\n${script}`,
    )
}

function edit(file: string, change: (text: string) => string): void {
  const before = readFileSync(file, 'utf8')
  const after = change(before)
  if (after === before) throw new Error(`The durability probe found no place in ${file}`)
  writeFileSync(file, after)
}
