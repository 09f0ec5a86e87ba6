import { appendFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { ClipForm } from './pages/clip-form'
import { Library } from './pages/library'
import { expect, test, type LaunchedApp } from './support/launch-app'
import { paste } from './support/paste'

const blockBytes = 32_768

/** What a process leaves that is killed while it writes: the head of a record, and not all of its bytes. */
function tearLog(cuttings: LaunchedApp): void {
  const storage = join(cuttings.dataFolder, 'profile', 'IndexedDB', 'app_cuttings_0.indexeddb.leveldb')
  const log = readdirSync(storage)
    .filter((name) => /^\d+\.log$/u.test(name))
    .sort()
    .at(-1)
  if (log === undefined) throw new Error('The engine has no log')
  const room = blockBytes - (statSync(join(storage, log)).size % blockBytes) - 7
  const length = Math.min(room, 500)
  const torn = Buffer.alloc(7 + Math.floor(length / 2), 0x5a)
  torn.writeUInt16LE(length, 4)
  torn.writeUInt8(1, 6)
  appendFileSync(join(storage, log), torn)
}

async function clip(cuttings: LaunchedApp, title: string): Promise<void> {
  await paste(cuttings, `title: ${title}\ndate: 2026-01-02\nsource: The Hill Post\n\nThe quay is closed.`)
  await new ClipForm(cuttings.page).save()
}

test('killed in the middle of a record of the engine’s log, and started twice, it has everything', async ({
  cuttings,
}) => {
  const titles = ['Quay closed', 'Quay open']
  for (const title of titles) {
    await new Library(cuttings.page).ready()
    await clip(cuttings, title)
    await cuttings.kill()
    tearLog(cuttings)
    await cuttings.relaunch()
  }
  const library = new Library(cuttings.page)
  await library.ready()
  for (const title of titles) await expect(library.item(title)).toBeVisible()
})
