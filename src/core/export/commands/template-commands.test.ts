import { expect, test } from 'vitest'
import type { ExportTemplate } from '../export-template'
import { deleteTemplate } from './delete-template'
import { saveTemplate } from './save-template'
import { takeInTemplates } from './take-in-templates'

const ctx = { now: 7, newId: () => 'new' }
const draft = { name: ' Mine ', extension: 'md', body: '{{ title }}' } as const
const kept: ExportTemplate = { id: 'a', ...draft, name: 'Mine', created: 1, modified: 1 }

test('a template is kept, changed and removed under its key', () => {
  const made = saveTemplate(null, draft, ctx)
  expect(made.template).toEqual({ ...kept, id: 'new', created: 7, modified: 7 })
  expect(made.change?.diff.settings?.added).toEqual([{ key: 'template:new', value: made.template }])
  expect(saveTemplate(kept, draft, ctx).change).toBeNull()
  const edited = saveTemplate(kept, { ...draft, body: 'x' }, ctx)
  expect(edited.template).toEqual({ ...kept, body: 'x', modified: 7 })
  expect(edited.change?.diff.settings?.updated).toEqual([
    [
      { key: 'template:a', value: kept },
      { key: 'template:a', value: edited.template },
    ],
  ])
  expect(deleteTemplate(kept).diff.settings?.removed).toEqual([{ key: 'template:a', value: kept }])
})

test('templates of others are taken in once', () => {
  const theirs = { name: 'Theirs', extension: 'html', body: 'y' } as const
  const change = takeInTemplates([kept], [{ ...draft, name: 'Mine' }, theirs, theirs], ctx)
  expect(change?.diff.settings?.added).toHaveLength(1)
  expect(takeInTemplates([kept], [{ ...draft, name: 'Mine' }], ctx)).toBeNull()
})
