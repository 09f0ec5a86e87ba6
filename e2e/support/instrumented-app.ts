import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const probe = 'watch-durability.js'

/**
 * Copies the built app to a folder that the engine's user can read, with the durability probe in front of the page's
 * and of every worker's code. A copy, since an init script of the test tool reaches neither workers nor the
 * transactions of the very first page.
 */
export function copyInstrumentedApp(projectRoot: string, target: string): void {
  for (const part of ['package.json', 'out', 'resources'])
    if (existsSync(join(projectRoot, part)))
      cpSync(join(projectRoot, part), join(target, part), { recursive: true })

  const renderer = join(target, 'out', 'renderer')
  const code = readFileSync(join(import.meta.dirname, probe), 'utf8')
  writeFileSync(join(renderer, probe), code)
  const page = join(renderer, 'index.html')
  edit(page, (html) => html.replace(/<script/, `<script src="./${probe}"></script>\n<script`))
  for (const file of readdirSync(join(renderer, 'assets')).filter((name) => /worker.*\.js$/.test(name)))
    edit(join(renderer, 'assets', file), (script) => `${code}\n${script}`)
}

function edit(file: string, change: (text: string) => string): void {
  const before = readFileSync(file, 'utf8')
  const after = change(before)
  if (after === before) throw new Error(`The durability probe found no place in ${file}`)
  writeFileSync(file, after)
}
