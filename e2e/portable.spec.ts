import { createHash } from 'node:crypto'
import { mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Page } from '@playwright/test'
import { backupFolder, Backups } from './pages/backups'
import { Library } from './pages/library'
import { Notes } from './pages/notes'
import { answerSaveDialog } from './support/answer-save-dialog'
import { expect, test, type LaunchedApp } from './support/launch-app'

const tables = [
  ...['items', 'texts', 'originals', 'annotations', 'entities', 'tags'],
  ...['collections', 'notes', 'settings', 'history'],
]

/** Of each table the number of rows, and the SHA-256 of all that is in them, bytes too. */
async function fingerprint(page: Page, wanted: readonly string[]): Promise<Record<string, string>> {
  const content = await page.evaluate(async (names) => {
    const facts = await (
      window as unknown as { cuttings: { appFacts: () => Promise<{ database: string }> } }
    ).cuttings.appFacts()
    const opening = indexedDB.open(facts.database)
    await new Promise((resolve) => (opening.onsuccess = resolve))
    const db = opening.result
    const transaction = db.transaction(names)
    const asked = names.map((name) => [name, transaction.objectStore(name).getAll()] as const)
    await new Promise((resolve) => (transaction.oncomplete = resolve))
    db.close()
    const plain = (_: string, value: unknown) =>
      value instanceof Uint8Array
        ? [...value]
        : typeof value === 'object' && value !== null && !Array.isArray(value)
          ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
          : value
    return asked.map(([name, { result }]) => [name, result.length, JSON.stringify(result, plain)] as const)
  }, wanted)
  return Object.fromEntries(
    content.map(([name, rows, text]) => [
      name,
      `${String(rows)} ${createHash('sha256').update(text).digest('hex')}`,
    ]),
  )
}

/** Another computer: nothing is there but the file. */
async function onAnotherComputer(cuttings: LaunchedApp, file: string): Promise<Backups> {
  await cuttings.quit()
  rmSync(cuttings.dataFolder, { recursive: true })
  rmSync(backupFolder(cuttings), { recursive: true, force: true })
  const page = await cuttings.relaunch()
  await new Library(page).ready()
  await page.getByRole('button', { name: 'Bring it in…' }).click()
  await cuttings.app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] })
  }, file)
  const backups = new Backups(page)
  await backups.dialog.getByRole('button', { name: 'Open a backup file…' }).click()
  await backups.picked.waitFor()
  return backups
}

test('the whole archive is one file, opened and merged elsewhere with equal counts and hashes', async ({
  cuttings,
}) => {
  // The app is started three times.
  test.slow()
  const { page } = cuttings
  const library = new Library(page)
  await library.ready()
  await library.addSample()
  await library.item(/foreign secretary/u).click()
  await page.keyboard.press('s')
  await expect(library.view('Starred')).toContainText('1')
  // All that is compared later has to be in the archive before it goes out.
  await new Notes(page).create()
  const backups = new Backups(page)
  await backups.open()
  const saved = await answerSaveDialog(cuttings, 'Mein Archiv – ファイル.zip')
  await backups.dialog.getByRole('button', { name: 'Save all as one file…' }).click()
  await expect(
    library.notices.getByText(/^All of the archive is in “Mein Archiv – ファイル\.zip”\.$/u),
  ).toBeVisible()
  const before = await fingerprint(page, tables)
  const elsewhere = join(dirname(cuttings.dataFolder), 'from another computer')
  mkdirSync(elsewhere)
  const file = join(elsewhere, 'renamed by somebody.zip')
  renameSync(saved, file)

  const opened = await onAnotherComputer(cuttings, file)
  await opened.picked.getByRole('button', { name: /^Restore the archive of/u }).click()
  await opened.page.getByRole('alertdialog').getByRole('button', { name: 'Restore', exact: true }).click()
  const there = new Library(opened.page)
  await expect(there.notices.getByText(/^The archive is as it was on/u)).toBeVisible()
  await there.ready()
  expect(await fingerprint(opened.page, tables)).toEqual(before)

  const merged = await onAnotherComputer(cuttings, file)
  await merged.moreOf(merged.picked).click()
  await merged.page.getByRole('menuitem', { name: 'Merge into this archive…' }).click()
  const dialog = merged.page.getByRole('dialog', { name: /^Merge the backup of/u })
  await expect(dialog.getByText('1 article')).toBeVisible()
  await dialog.getByRole('button', { name: 'Merge', exact: true }).click()
  await expect(new Library(merged.page).notices.getByText(/^Merged the backup of/u)).toBeVisible()
  // A merge is one change of this archive, and does not bring the other one's history.
  const decided = tables.filter((table) => table !== 'history')
  const { history, ...expected } = before
  expect(history).toMatch(/^\d/u)
  expect(await fingerprint(merged.page, decided)).toEqual(expected)
})
