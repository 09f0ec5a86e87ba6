import { ClipForm } from './pages/clip-form'
import { Library } from './pages/library'
import { Notes } from './pages/notes'
import { People } from './pages/people'
import { holdWrites } from './support/hold-writes'
import { expect, test, type LaunchedApp } from './support/launch-app'
import { paste } from './support/paste'

// Nothing in here waits for anything to be shown between the last key and the end of the app.

const text = `title: A wall for the harbour
date: 2021-03-04

Mayor Mina Osei opened the new wall in Port Hale on 2 March 2021. “The wall will hold for a hundred years,” Mina Osei said.`

/** The page of Mina Osei, with the fields that are saved when they are left. */
async function fieldsOfMina(cuttings: LaunchedApp): Promise<void> {
  const people = new People(cuttings.page)
  await people.entry('People').click()
  await people.open('Mina Osei')
  await people.tab('Names and notes')
}

async function filled(cuttings: LaunchedApp): Promise<void> {
  await new Library(cuttings.page).ready()
  await paste(cuttings, text)
  await new ClipForm(cuttings.page).save()
  await fieldsOfMina(cuttings)
}

test('what stands in a field is kept, also when the app is quit without leaving it', async ({ cuttings }) => {
  await filled(cuttings)
  await cuttings.page.getByRole('textbox', { name: 'Note' }).fill('Opened the wall.')
  await cuttings.page.getByLabel('Identifier').fill('Q42')
  await cuttings.relaunch()
  await fieldsOfMina(cuttings)
  await expect(cuttings.page.getByRole('textbox', { name: 'Note' })).toHaveValue('Opened the wall.')
  await expect(cuttings.page.getByLabel('Identifier')).toHaveValue('Q42')
})

test('closing the window keeps it too, and asking for it twice closes no sooner', async ({ cuttings }) => {
  await filled(cuttings)
  await cuttings.page.getByLabel('Identifier').fill('Q42')
  await cuttings.app.evaluate(({ BrowserWindow }) => {
    for (const window of BrowserWindow.getAllWindows()) {
      window.close()
      window.close()
    }
  })
  await cuttings.relaunch()
  await fieldsOfMina(cuttings)
  await expect(cuttings.page.getByLabel('Identifier')).toHaveValue('Q42')
})

test('a note that is being written is in the archive when the app is quit', async ({ cuttings }) => {
  await new Library(cuttings.page).ready()
  let notes = new Notes(cuttings.page)
  await notes.create()
  await cuttings.page.keyboard.type('Visit')
  await cuttings.page.keyboard.press('Enter')
  await cuttings.page.keyboard.type('The envoy arrived on a Tuesday.')
  await cuttings.relaunch()
  notes = new Notes(cuttings.page)
  await notes.open()
  await notes.list.getByRole('option', { name: 'Visit' }).click()
  await expect(notes.text).toContainText('The envoy arrived on a Tuesday.')
})

test('a window that is long in saving says so, can stay open, and closes by itself once all is saved', async ({
  cuttings,
}) => {
  await filled(cuttings)
  const { page } = cuttings
  const identifier = page.getByLabel('Identifier')
  const letGo = await holdWrites(page)
  const closeIt = () =>
    cuttings.app.evaluate(({ BrowserWindow }) => {
      for (const window of BrowserWindow.getAllWindows()) window.close()
    })
  const finishing = page.getByRole('dialog', { name: 'Finishing what was begun' })
  await identifier.fill('Q42')
  await closeIt()
  await expect(finishing.getByRole('status')).toHaveText(/^Saving a change/u)
  await page.keyboard.press('Escape')
  await expect(finishing).toBeHidden()
  await expect(identifier).toBeVisible()
  await closeIt()
  await expect(finishing).toBeVisible()
  const gone = page.waitForEvent('close')
  await letGo()
  await gone
  await cuttings.relaunch()
  await fieldsOfMina(cuttings)
  await expect(cuttings.page.getByLabel('Identifier')).toHaveValue('Q42')
})
