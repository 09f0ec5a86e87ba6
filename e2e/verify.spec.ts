import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { Library } from './pages/library'
import { Verification } from './pages/verification'
import { answerSaveDialog } from './support/answer-save-dialog'
import { expect, test } from './support/launch-app'

/** Changes the rows of a table past the app, as a fault of a disk would. */
async function damage(page: Page, table: string, part: Readonly<Record<string, unknown>>): Promise<void> {
  await page.evaluate(
    async ([name, fields]) => {
      const opening = indexedDB.open('cuttings')
      const db = await new Promise<IDBDatabase>((resolve) => {
        opening.onsuccess = () => {
          resolve(opening.result)
        }
      })
      const transaction = db.transaction(name, 'readwrite', { durability: 'strict' })
      const store = transaction.objectStore(name)
      const request = store.getAll()
      request.onsuccess = () => {
        for (const row of request.result as object[]) store.put({ ...row, ...fields })
      }
      await new Promise((resolve) => (transaction.oncomplete = resolve))
      db.close()
    },
    [table, part] as const,
  )
}

test('the archive is verified by keyboard, what can be mended is, and the report is saved', async ({
  cuttings,
}) => {
  const { page } = cuttings
  const library = new Library(page)
  const verification = new Verification(page)
  await library.ready()
  await library.addSample()
  await verification.open()
  await expect(verification.dialog.getByRole('button', { name: 'Verify' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(verification.dialog.getByText('All is well: nothing wrong was found.')).toBeVisible()
  await expect(
    verification.dialog.getByText('Looked at 1 item, 1 original, 1 text, 0 pictures and 0 marks.'),
  ).toBeVisible()

  await damage(page, 'meta', { items: 7 })
  await verification.press('Verify again')
  await expect(verification.found).toHaveText([/^The counters of the archive are wrong/u])
  await page.screenshot({ path: test.info().outputPath('found.png') })
  await verification.press('Repair')
  await expect(verification.dialog.getByText('Repaired: nothing wrong is left.')).toBeVisible()

  await damage(page, 'originals', { sha256: '0'.repeat(64) })
  await verification.press('Verify again')
  await expect(verification.found).toHaveText([/^The original is not the one that came in/u])
  const path = await answerSaveDialog(cuttings, 'report.txt')
  await verification.press('Save the report…')
  await expect(library.notices.getByText(/^Saved the report/u)).toBeVisible()
  const report = readFileSync(path, 'utf8')
  expect(report).toContain('Found: 1\n')
  expect(report).toContain('Originals read and hashed: 1\n')

  await verification.press('Open')
  await expect(verification.dialog).toBeHidden()
  await page.keyboard.press('Control+Shift+O')
  const original = page.getByRole('dialog', { name: 'The original' })
  await expect(original.getByRole('alert')).toContainText('This is not what came in')
  await expect(original.getByRole('button', { name: 'Save with its receipt…' })).toBeDisabled()
})

test('an original is verified when it is opened, and saved with its receipt', async ({ cuttings }) => {
  const { page } = cuttings
  const library = new Library(page)
  await library.ready()
  await library.addSample()
  await page.keyboard.press('Control+Shift+O')
  const original = page.getByRole('dialog', { name: 'The original' })
  await expect(original.getByText(/^Verified just now/u)).toBeVisible()
  const path = await answerSaveDialog(cuttings, 'original.zip')
  await original.getByRole('button', { name: 'Save with its receipt…' }).click()
  await expect(library.notices.getByText(/^Saved the original and its receipt/u)).toBeVisible()

  const files = unzipSync(readFileSync(path))
  const sample = readFileSync('resources/sample-article.txt')
  const [name = ''] = Object.keys(files).filter((file) => file !== 'receipt.json')
  expect(Buffer.from(files[name] ?? [])).toEqual(sample)
  const receipt: unknown = JSON.parse(strFromU8(files['receipt.json'] ?? new Uint8Array()))
  expect(receipt).toMatchObject({
    receipt: 'cuttings-capture',
    original: {
      sha256: createHash('sha256').update(sample).digest('hex'),
      size: sample.length,
      mediaType: 'text/plain',
    },
  })
})
