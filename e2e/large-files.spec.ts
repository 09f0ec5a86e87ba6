import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication, Locator, Page } from '@playwright/test'
import { unzipSync } from 'fflate'
import { largePdf } from '../bench/lib/large-pdf.mjs'
import { ClipForm } from './pages/clip-form'
import { Imports } from './pages/imports'
import { Library } from './pages/library'
import { Reader } from './pages/reader'
import { answerSaveDialog } from './support/answer-save-dialog'
import { bridgeOf } from './support/bridge-of'
import { dropDiskFile } from './support/drop-disk-file'
import { expect, test, type LaunchedApp } from './support/launch-app'
import { secondWindow } from './support/second-window'
import { watchLargeBytes } from './support/watch-large-bytes'

// What is there no more to be fetched, the engine writes into the console.
test.use({ expectedErrors: [/status of 404/] })

const pages = 20
const pdf = largePdf(30, pages)
const sha256 = createHash('sha256').update(pdf).digest('hex')

async function chooses(app: ElectronApplication, path: string): Promise<void> {
  await app.evaluate(({ dialog }, file) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [file] })
  }, path)
}

/** How many descriptors of main are of this file. */
function heldOpen(app: ElectronApplication, file: string): number {
  const folder = `/proc/${String(app.process().pid)}/fd`
  return readdirSync(folder).filter((fd) => {
    try {
      return readlinkSync(join(folder, fd)) === file
    } catch {
      return false
    }
  }).length
}

/** What the archive says of its originals, and the SHA-256 of what each unpacks to; read past the app, in a worker's stead. */
const storedOriginals = (page: Page) =>
  page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => {
          resolve(request.result)
        }
        request.onerror = () => {
          reject(new Error('The archive cannot be read'))
        }
      })
    const db = await done(indexedDB.open('cuttings'))
    const stores = db.transaction(['originals', 'texts'])
    const rows = (await done(stores.objectStore('originals').getAll())) as {
      bytes: Uint8Array<ArrayBuffer>
      sha256: string
      size: number
    }[]
    const texts = (await done(stores.objectStore('texts').getAll())) as { text: string }[]
    db.close()
    const originals = await Promise.all(
      rows.map(async ({ bytes, sha256: said, size }) => {
        const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
        const digest = await crypto.subtle.digest('SHA-256', await new Response(unpacked).arrayBuffer())
        const is = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
        return { is, said, size }
      }),
    )
    return { originals, texts: texts.map(({ text }) => text) }
  })

/** The copy and the zip with the receipt are whole. What the test tool reads of each piece that is sent delays what it sees of the window. */
async function saveBoth(cuttings: LaunchedApp, original: Locator): Promise<void> {
  const { page, dataFolder } = cuttings
  const sha256Of = (bytes: Uint8Array = new Uint8Array()) => createHash('sha256').update(bytes).digest('hex')
  const ends = { timeout: 120_000 }
  await answerSaveDialog(cuttings, 'copy.pdf')
  await original.getByRole('button', { name: 'Save a copy…' }).press('Enter')
  await expect.poll(() => readdirSync(dataFolder), ends).toContain('copy.pdf')
  expect(sha256Of(readFileSync(join(dataFolder, 'copy.pdf')))).toBe(sha256)
  const packing = original.getByRole('button', { name: 'Save with its receipt…' })
  await expect(original.getByRole('progressbar')).toBeHidden(ends)
  await answerSaveDialog(cuttings, 'copy.zip')
  await packing.press('Enter')
  await expect.poll(() => readdirSync(dataFolder), ends).toContain('copy.zip')
  await expect(packing).toBeFocused(ends)
  const packed = unzipSync(readFileSync(join(dataFolder, 'copy.zip')))
  expect(Object.keys(packed)).toEqual(['report.pdf', 'receipt.json'])
  expect(sha256Of(packed['report.pdf'])).toBe(sha256)
  await new Library(page).closeNotices()
}

const ways = {
  opened: async (app: ElectronApplication, page: Page, file: string) => {
    await chooses(app, file)
    await page.keyboard.press('Control+o')
  },
  dropped: (_app: ElectronApplication, page: Page, file: string) => dropDiskFile(page, file),
}

for (const way of ['opened', 'dropped'] as const)
  test(`a PDF of 30 MB that is ${way} is whole in the archive though its file is gone before it is saved, and none of it was in the window's hands`, async ({
    cuttings,
  }) => {
    test.setTimeout(600_000)
    const { app, page, dataFolder } = cuttings
    await new Library(page).ready()
    const file = join(dataFolder, 'report.pdf')
    writeFileSync(file, pdf)
    const seen = await watchLargeBytes(page)
    await ways[way](app, page, file)
    const form = new ClipForm(page)
    await expect(form.field('Title')).toBeVisible({ timeout: 300_000 })
    expect(heldOpen(app, file)).toBe(0)
    rmSync(file)
    await form.save()
    await expect(new Reader(page).text).toContainText('berth 15 and of who is to pay', { timeout: 120_000 })
    await page.keyboard.press('Control+Shift+O')
    const original = page.getByRole('dialog', { name: 'The original' })
    await expect(original.getByText('Verified just now')).toBeVisible({ timeout: 120_000 })
    if (way === 'opened') await saveBoth(cuttings, original)
    const { large, longestTask } = await seen()
    // A figure to look at: what a busy machine makes of it decides nothing.
    process.stdout.write(`30 MB ${way}: longest task of the window ${String(longestTask)} ms\n`)
    expect(large).toEqual([])

    const { originals, texts } = await storedOriginals(page)
    // What reads it here, in the window, is seen: the watch is not blind.
    expect((await seen()).large).toContain(`digest ${String(pdf.length)}`)
    expect(originals).toEqual([{ is: sha256, said: sha256, size: pdf.length }])
    // A line of the first page, of one between, and of the last.
    for (const place of [0, pages / 2, pages - 1])
      expect(texts[0]).toContain(`berth ${String(place * 30 + 15)} and of who is to pay`)
  })

test('the same PDF in another window is told from there, and each window sees what the other saved', async ({
  cuttings,
}) => {
  test.setTimeout(600_000)
  const { page, dataFolder } = cuttings
  await new Library(page).ready()
  const other = await secondWindow(cuttings.app)
  await new Library(other).ready()
  const file = join(dataFolder, 'report.pdf')
  writeFileSync(file, pdf)
  await dropDiskFile(page, file)
  const form = new ClipForm(page)
  await expect(form.field('Title')).toBeVisible({ timeout: 300_000 })
  const title = await form.field('Title').inputValue()
  await form.save()
  await expect(new Library(other).item(title)).toBeVisible({ timeout: 120_000 })
  const seen = await watchLargeBytes(other)
  await dropDiskFile(other, file)
  await expect(new ClipForm(other).dialog.getByRole('button', { name: 'Keep both' })).toBeVisible({
    timeout: 300_000,
  })
  // A window that a test opens has no bridge, and reads a file by itself; the archive's rows it reads as any other.
  expect((await seen()).large.filter((each) => /^(?:get|getAll) /u.test(each))).toEqual([])
})

test('a file that changes or goes away before it is fetched is told of, and nothing else suffers', async ({
  cuttings,
}) => {
  const { app, page, dataFolder } = cuttings
  const library = new Library(page)
  await library.ready()
  const file = join(dataFolder, 'notes.txt')
  const changes: (() => void)[] = [
    () => {
      writeFileSync(file, 'Other words stand in it now.')
    },
    () => {
      rmSync(file)
    },
  ]
  for (const change of changes) {
    writeFileSync(file, 'The harbour was closed on Monday.')
    // Held back, as by a slow disk, until the file is another.
    await page.evaluate(() => {
      const send = Reflect.get<XMLHttpRequest, 'send'>(XMLHttpRequest.prototype, 'send')
      XMLHttpRequest.prototype.send = function () {
        XMLHttpRequest.prototype.send = send
        Object.assign(window, {
          goOn: () => {
            send.call(this)
          },
        })
      }
    })
    await ways.opened(app, page, file)
    await page.waitForFunction(() => 'goOn' in window)
    change()
    await page.evaluate(() => {
      const held = window as unknown as { goOn?: () => void }
      held.goOn?.()
      delete held.goOn
    })
    await expect(
      library.notices.getByText(/“notes\.txt” could not be read\. .*Nothing was added/u),
    ).toBeVisible()
    await library.closeNotices()
  }
  writeFileSync(file, 'The harbour was closed on Monday.')
  await ways.opened(app, page, file)
  await expect(new ClipForm(page).dialog.getByText('The harbour was closed on Monday.').first()).toBeVisible()
})

test('what was handed out is let go of where its fetch is given up, and where the window begins anew', async ({
  cuttings,
}) => {
  const { app, page, dataFolder } = cuttings
  const file = join(dataFolder, 'notes.txt')
  writeFileSync(file, Buffer.alloc(20_000_000, 'words '))
  await chooses(app, file)
  const handed = async (): Promise<string> => {
    const [opened] = await (await bridgeOf(page)).evaluate((of) => of.openFiles())
    return opened?.kind === 'file' ? opened.token : ''
  }
  const status = (token: string) =>
    page.evaluate(async (name) => (await fetch(`/handed/${name}`, { method: 'GET' })).status, token)
  const begun = await handed()
  await page.evaluate(async (name) => {
    const giveUp = new AbortController()
    await fetch(`/handed/${name}`, { signal: giveUp.signal })
    giveUp.abort()
  }, begun)
  await expect.poll(() => heldOpen(app, file)).toBe(0)
  expect(await status(begun)).toBe(404)

  const waiting = await handed()
  await page.reload()
  await new Library(page).ready()
  expect(await status(waiting)).toBe(404)
})

test('what is large and could not be read is tried again and saved, and none of it is in the window’s hands', async ({
  cuttings,
}) => {
  test.setTimeout(300_000)
  const { page, dataFolder } = cuttings
  const library = new Library(page)
  await library.ready()
  const torn = Buffer.concat([pdf.subarray(0, 1000), Buffer.alloc(12_000_000, 'torn ')])
  const file = join(dataFolder, 'torn.pdf')
  writeFileSync(file, torn)
  const seen = await watchLargeBytes(page)
  await dropDiskFile(page, file)
  const refused = page.getByRole('dialog', { name: 'This cannot be added' })
  await expect(refused).toContainText('torn.pdf', { timeout: 120_000 })
  await refused.getByRole('button', { name: 'Close' }).last().click()
  const imports = new Imports(page)
  await imports.openUnread()
  await expect(imports.unread).toContainText('torn.pdf')
  const target = await answerSaveDialog(cuttings, 'torn.zip')
  const save = imports.unread.getByRole('button', { name: /^(?:Save a copy of|Stop saving) torn\.pdf$/u })
  await save.press('Enter')
  await expect.poll(() => readdirSync(dataFolder), { timeout: 120_000 }).toContain('torn.zip')
  await expect(save).toBeFocused()
  expect(torn.equals(unzipSync(readFileSync(target))['torn.pdf'] ?? new Uint8Array())).toBe(true)
  await library.closeNotices()
  await imports.unread.getByRole('button', { name: 'Try torn.pdf again' }).click()
  await expect(refused).toContainText('torn.pdf', { timeout: 120_000 })
  expect((await seen()).large).toEqual([])
})
