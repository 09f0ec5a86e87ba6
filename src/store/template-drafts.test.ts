import { expect, test } from 'vitest'
import { saveDraft } from './drafts'
import { freshArchive } from './fixtures/fresh-archive'
import { noteDrafts } from './queries/note-drafts'
import { dropTemplateDraft, readTemplateDraft, saveTemplateDraft } from './template-drafts'

test('what is typed in a template is kept by template, and is no note’s', async () => {
  const db = await freshArchive()
  const typed = { name: 'Who', extension: 'csv', body: '{{ title }}', base: 3 } as const
  const note = { noteId: 'n1', title: 'Note', body: 'Words', base: 1, at: 2 }
  await saveTemplateDraft(db, null, typed, 5)
  await saveTemplateDraft(db, 't1', { ...typed, name: 'Other' }, 5)
  await saveDraft(db, note)
  expect(await readTemplateDraft(db, null)).toEqual(typed)
  expect(await noteDrafts(db)).toEqual([note])
  await dropTemplateDraft(db, null)
  expect(await readTemplateDraft(db, null)).toBeNull()
  expect(await readTemplateDraft(db, 't1')).toMatchObject({ name: 'Other' })
})
