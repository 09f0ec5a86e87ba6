import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { projectCache, projectRoot } from './lib/paths.mjs'
import { runCommand } from './lib/run-command.mjs'

// The import table is only worth something if a breach of it is noticed: a tiny tree with one breach of each kind.
const tree = {
  'src/core/rules.ts': "import { table } from '../store/table'\nexport const rules = table",
  'src/core/page.ts': "import { app } from 'electron'\nexport const page = app",
  'src/core/fine.ts': "import { z } from 'zod'\nexport const fine = z",
  'src/store/table.ts': "import Dexie from 'dexie'\nexport const table = Dexie",
  'src/contract/call.ts': "import { fine } from '../core/fine'\nexport const call = fine",
  'src/renderer/features/one/one.ts': "import { two } from '../two/two'\nexport const one = two",
  'src/renderer/features/two/two.ts': "import { db } from '../../ui/db'\nexport const two = db",
  'src/renderer/ui/db.ts':
    "import Dexie from 'dexie'\nimport { start } from '../app/start'\nexport const db = [Dexie, start]",
  'src/renderer/app/start.ts': "import { core } from '../../core/rules'\nexport const start = core",
  'src/main/index.ts': "import { one } from './other'\nexport const main = one",
  'src/main/other.ts': "import { main } from './index'\nexport const one = main",
}

let folder = ''
let found = ''

beforeAll(async () => {
  // Inside the project, so that its packages are found.
  mkdirSync(projectCache, { recursive: true })
  folder = mkdtempSync(join(projectCache, 'layers-'))
  for (const [file, text] of Object.entries(tree)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  writeFileSync(join(folder, 'tsconfig.json'), '{}')
  const cruiser = join(projectRoot, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
  const config = join(projectRoot, '.dependency-cruiser.cjs')
  const run = await runCommand(
    process.execPath,
    [cruiser, 'src', '--config', config, '--no-cache', '--output-type', 'err'],
    { cwd: folder },
  )
  expect(run.code).not.toBe(0)
  found = run.output
}, 60_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

test.each([
  ['imports-of-core', 'src/core/rules.ts → src/store/table.ts'],
  ['electron-only-in-main-and-preload', 'src/core/page.ts →'],
  ['contract-takes-only-types-of-core', 'src/contract/call.ts → src/core/fine.ts'],
  ['a-feature-never-imports-another', 'src/renderer/features/one/one.ts → src/renderer/features/two/two.ts'],
  ['dexie-only-in-the-store', 'src/renderer/ui/db.ts →'],
  ['imports-of-ui', 'src/renderer/ui/db.ts → src/renderer/app/start.ts'],
  ['no-circles', 'src/main/index.ts →'],
])('%s: %s', (rule, breach) => {
  expect(found).toContain(`error ${rule}: ${breach}`)
})

test('what the table allows is no breach', () => {
  expect(found).not.toContain('src/core/fine.ts →')
  expect(found).not.toContain('src/store/table.ts →')
})
