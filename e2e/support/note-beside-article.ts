import type { Page } from '@playwright/test'
import { Library } from '../pages/library'
import { Notes } from '../pages/notes'
import { Reader } from '../pages/reader'
import { expect } from './launch-app'

/** The sample article, open, and the note "Memo" of two lines beside it. */
export async function noteBesideArticle(
  page: Page,
): Promise<{ reader: Reader; notes: Notes; library: Library }> {
  const library = new Library(page)
  await library.ready()
  await library.addSample()
  const reader = new Reader(page)
  await expect(reader.listed(/^Harsh Shringla/u)).toBeVisible()
  const notes = new Notes(page)
  await notes.create()
  await page.keyboard.type('Memo')
  await page.keyboard.press('Enter')
  await expect(notes.text).toBeFocused()
  await page.keyboard.type('First line.')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Second line.')
  await notes.saved()
  await page.keyboard.press('Control+Alt+3')
  await expect(notes.beside).toBeVisible()
  await expect(notes.text).toHaveText('First line.Second line.')
  await expect(reader.text).toBeVisible()
  return { reader, notes, library }
}
