import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { handFile } from '../files/hand-file'
import { createHandedFiles } from '../files/handed-files'
import { FolderWatch } from './folder-watch'
import { SeenFiles } from './seen-files'

const handed = createHandedFiles()
let home = ''
let folder = ''
let open: FolderWatch[] = []
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'cuttings-watch-'))
  folder = join(home, 'pages')
  mkdirSync(folder)
  open = []
})
afterEach(() => {
  for (const watch of open) watch.close()
  rmSync(home, { recursive: true, force: true })
})

/** A watch that looks at once, and a promise of the next time that it has something. */
function start(database = 'cuttings') {
  let told: () => void = () => undefined
  const watch = new FolderWatch({
    settingsFile: join(home, 'settings.json'),
    seen: new SeenFiles(join(home, 'seen.ndjson')),
    database: () => database,
    hand: (path) => handFile(handed, path),
    tell: () => {
      told()
    },
    pace: { look: 5, settle: 5 },
  })
  open.push(watch)
  watch.open()
  const something = () =>
    new Promise<void>((resolve) => {
      told = resolve
    })
  return { watch, something }
}

/** Takes and settles all that comes until `count` files were dealt with. */
async function takeAll({ watch, something }: ReturnType<typeof start>, count: number): Promise<string[]> {
  const paths: string[] = []
  while (paths.length < count) {
    const taken = await watch.take()
    if (taken === null) await something()
    else {
      paths.push(taken.path)
      await watch.done(taken.token)
    }
  }
  return paths
}

async function choose(watch: FolderWatch, existing: 'clip' | 'leave' = 'clip'): Promise<number> {
  const there = await watch.choose(folder)
  await watch.begin(existing)
  return there
}

test('each file that can be read is handed out once, also after another start, and stays as it is', async () => {
  writeFileSync(join(folder, 'a.html'), '<p>one')
  writeFileSync(join(folder, 'picture.png'), 'no article')
  mkdirSync(join(folder, 'below'))
  mkdirSync(join(folder, 'a_files'))
  writeFileSync(join(folder, 'a_files', 'part.html'), 'a part of a page')
  const first = start()
  expect(await choose(first.watch)).toBe(1)
  expect(await takeAll(first, 1)).toEqual(['a.html'])
  first.watch.close()

  writeFileSync(join(folder, 'below', 'b.pdf'), '%PDF-')
  const second = start()
  expect(second.watch.state()).toMatchObject({ where: folder, trouble: '' })
  expect(await takeAll(second, 1)).toEqual(['below/b.pdf'])
  expect(await second.watch.take()).toBeNull()
  expect(readFileSync(join(folder, 'a.html'), 'utf8')).toBe('<p>one')
  expect(readdirSync(folder).sort()).toEqual(['a.html', 'a_files', 'below', 'picture.png'])
})

test('what was taken and not dealt with is handed out again', async () => {
  writeFileSync(join(folder, 'a.txt'), 'one')
  const first = start()
  await choose(first.watch)
  await first.something()
  expect(await first.watch.take()).toMatchObject({ path: 'a.txt' })
  first.watch.close()
  expect(await takeAll(start(), 1)).toEqual(['a.txt'])
})

test('what was there before can be left, and what is written anew is handed out', async () => {
  writeFileSync(join(folder, 'old.txt'), 'old')
  const watched = start()
  await choose(watched.watch, 'leave')
  writeFileSync(join(folder, 'new.txt'), 'new')
  expect(await takeAll(watched, 1)).toEqual(['new.txt'])
  writeFileSync(join(folder, 'old.txt'), 'written again')
  expect(await takeAll(watched, 1)).toEqual(['old.txt'])
})

test('a file that is empty or still grows is waited for', async () => {
  const watched = start()
  await choose(watched.watch)
  const slow = join(folder, 'slow.txt')
  writeFileSync(slow, '')
  writeFileSync(join(folder, 'other.txt'), 'whole')
  expect(await takeAll(watched, 1)).toEqual(['other.txt'])
  expect(await watched.watch.take()).toBeNull()
  writeFileSync(slow, 'now it is there')
  const next = await takeAll(watched, 1)
  expect(next).toEqual(['slow.txt'])
})

test('one that changed after it was found whole is not handed out as it was', async () => {
  const watched = start()
  await choose(watched.watch)
  const file = join(folder, 'a.txt')
  writeFileSync(file, 'first')
  await watched.something()
  writeFileSync(file, 'and more')
  utimesSync(file, new Date(2020, 1, 1), new Date(2020, 1, 1))
  for (;;) {
    const taken = await watched.watch.take()
    if (taken === null) await watched.something()
    else {
      expect(taken.file).toMatchObject({ kind: 'file', size: 'and more'.length })
      break
    }
  }
})

test('another archive has seen none of it', async () => {
  writeFileSync(join(folder, 'a.txt'), 'one')
  const first = start()
  await choose(first.watch)
  await takeAll(first, 1)
  first.watch.close()
  expect(await takeAll(start('cuttings-restored'), 1)).toEqual(['a.txt'])
})

test('a list that was torn costs a second look at one file', async () => {
  writeFileSync(join(folder, 'a.txt'), 'one')
  const first = start()
  await choose(first.watch)
  await takeAll(first, 1)
  first.watch.close()
  const list = readFileSync(join(home, 'seen.ndjson'), 'utf8')
  writeFileSync(join(home, 'seen.ndjson'), list.slice(0, -8))
  const second = start()
  expect(await takeAll(second, 1)).toEqual(['a.txt'])
  second.watch.close()
  const third = start()
  writeFileSync(join(folder, 'b.txt'), 'two')
  expect(await takeAll(third, 1)).toEqual(['b.txt'])
})

test('a folder that is gone is told; a watch that ended hands out nothing', async () => {
  const watched = start()
  await choose(watched.watch)
  rmSync(folder, { recursive: true })
  await expect.poll(() => watched.watch.state().trouble).toMatch(/no longer there/)
  mkdirSync(folder)
  writeFileSync(join(folder, 'a.txt'), 'back')
  await watched.something()
  expect(watched.watch.state().trouble).toBe('')
  await watched.watch.stop()
  expect(await watched.watch.take()).toBeNull()
  expect(watched.watch.state().where).toBe('')
})
