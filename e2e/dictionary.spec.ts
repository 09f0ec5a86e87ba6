import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ClipForm } from './pages/clip-form'
import { Library } from './pages/library'
import { Reader } from './pages/reader'
import { expect, test } from './support/launch-app'
import { paste } from './support/paste'

const german = `title: Am Hafen
date: 2021-03-04

Der Minister sagte am Dienstag in der Stadt, dass sich die Lage nicht ändern werde. Die Wasserwacht Lund war auch dabei.`

test('a list of names is opened, found in an article of another language, saved, and taken back', async ({
  cuttings,
}) => {
  const { page, app, dataFolder } = cuttings
  await new Library(page).ready()
  await paste(cuttings, german)
  await new ClipForm(page).save()
  // The reader says what is found in this language, and leads to what helps.
  await new Reader(page).tab('Quotes')
  await expect(new Reader(page).panel.getByText(/not read as English/u)).toBeVisible()
  await new Reader(page).panel.getByRole('button', { name: 'Dictionary of names…' }).press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Dictionary of names' })
  await expect(dialog.getByText(/^It is empty/u)).toBeVisible()
  await expect(dialog.getByRole('button', { name: /CSV/u })).toBeDisabled()
  const choosing = page.waitForEvent('filechooser')
  await dialog.getByRole('button', { name: /Open a dictionary/u }).click()
  const names =
    'name,type,aliases\r\nWasserwacht Lund,organisation,WWL | Lunder Wacht\r\nDienstag,not-a-name,\r\n'
  await (await choosing).setFiles({ name: 'desk.csv', mimeType: 'text/csv', buffer: Buffer.from(names) })
  await expect(page.getByText('Took in 2 new names from “desk.csv”.')).toBeVisible()
  await expect(dialog.getByText('It knows 1 name, and 1 that are none.')).toBeVisible()

  const saved = join(dataFolder, 'saved.json')
  await app.evaluate(({ dialog: system }, filePath) => {
    system.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
  }, saved)
  await dialog.getByRole('button', { name: /JSON/u }).click()
  await expect(page.getByText('Saved 2 names as “saved.json”.')).toBeVisible()
  expect(JSON.parse(readFileSync(saved, 'utf8'))).toMatchObject({
    entries: [
      { name: 'Dienstag', type: 'not-a-name' },
      { name: 'Wasserwacht Lund', type: 'organisation', aliases: ['WWL', 'Lunder Wacht'] },
    ],
  })

  await page.keyboard.press('Escape')
  await new Reader(page).tab('Entities')
  await expect(new Reader(page).panel.getByText('Wasserwacht Lund').first()).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(new Reader(page).panel.getByText('Wasserwacht Lund')).toHaveCount(0)
})
