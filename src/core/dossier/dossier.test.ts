import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sampleExcerpt } from '../excerpt/excerpt.fixture'
import type { Diff } from '../history/diff'
import { reverseDiff } from '../history/reverse-diff'
import { addEntries } from './commands/add-entries'
import { createDossier } from './commands/create-dossier'
import { editDossier } from './commands/edit-dossier'
import { moveEntries, stepInDossier } from './commands/move-entries'
import { removeEntries } from './commands/remove-entries'
import type { Dossier, DossierEntry, DossierMatter } from './dossier'
import { dossierText } from './dossier-text'
import { sectionOf } from './section-of'

const ctx = { now: 5, newId: () => 'new' }
const entry = (id: string): DossierEntry =>
  /\d/u.test(id)
    ? { id, kind: 'heading', level: Number(id.slice(-1)) as 1 | 2 | 3, text: id }
    : { id, kind: 'item', itemId: id, title: id }
const dossierOf = (...ids: readonly string[]): Dossier => ({
  id: 'd',
  title: 'D',
  entries: ids.map(entry),
  created: 1,
  modified: 1,
})
const after = (change: ReturnType<typeof moveEntries>): string[] | null =>
  change === null ? null : entriesOf(change.diff).map(({ id }) => id)
const entriesOf = (diff: Diff): readonly DossierEntry[] =>
  (diff.settings?.updated[0]?.[1].value as Dossier).entries

describe('moving', () => {
  const dossier = dossierOf('a', 'x1', 'b', 'y2', 'c', 'z1', 'd')

  test('a heading takes its section along, with the headings below it', () => {
    expect(sectionOf(dossier.entries, 'x1').map(({ id }) => id)).toEqual(['x1', 'b', 'y2', 'c'])
    expect(after(moveEntries(dossier, new Set(['x1']), null, ctx))).toEqual([
      'a',
      'z1',
      'd',
      'x1',
      'b',
      'y2',
      'c',
    ])
  })
  test('a section does not go into itself, and a move to the same place is none', () => {
    expect(moveEntries(dossier, new Set(['x1']), 'c', ctx)).toBeNull()
    expect(moveEntries(dossier, new Set(['b']), 'y2', ctx)).toBeNull()
  })
  test('a step goes past one entry, and stops at the ends', () => {
    expect(stepInDossier(dossier.entries, 'b', -1)).toBe('x1')
    expect(stepInDossier(dossier.entries, 'b', 1)).toBe('c')
    expect(stepInDossier(dossier.entries, 'a', -1)).toBeUndefined()
    expect(stepInDossier(dossier.entries, 'd', 1)).toBeUndefined()
    expect(stepInDossier(dossier.entries, 'c', 1)).toBe('d')
    expect(stepInDossier(dossierOf('a', 'b').entries, 'a', 1)).toBeNull()
  })
  test('whatever is moved wherever, nothing is lost, and what stays keeps its order', () => {
    const name = fc.tuple(fc.constantFrom('p', 'q', 'r', 's', 't'), fc.constantFrom('', '1', '2', '3'))
    const ids = fc.uniqueArray(
      name.map((parts) => parts.join('')),
      { minLength: 1 },
    )
    fc.assert(
      fc.property(ids, fc.nat(), fc.nat(), (names, one, two) => {
        const made = dossierOf(...names)
        const id = names[one % names.length] ?? ''
        const before = names[two % (names.length + 1)] ?? null
        const change = moveEntries(made, new Set([id]), before, ctx)
        const order = after(change)
        if (order === null || change === null) return
        expect([...order].sort()).toEqual([...names].sort())
        const moved = new Set(sectionOf(made.entries, id).map((part) => part.id))
        const stays = (list: readonly string[]) => list.filter((other) => !moved.has(other))
        expect(stays(order)).toEqual(stays(names))
        expect(entriesOf(reverseDiff(change.diff))).toEqual(made.entries)
      }),
    )
  })
})

test('entries are added after a section, and the same excerpt can stand twice', () => {
  const matter: DossierMatter = { kind: 'excerpt', excerpt: sampleExcerpt }
  let n = 0
  const counting = { now: 5, newId: () => `new-${String((n += 1))}` }
  const change = addEntries(dossierOf('x1', 'a', 'y1'), [matter, matter], 'x1', counting)
  expect(after(change)).toEqual(['x1', 'a', 'new-1', 'new-2', 'y1'])
  expect(after(addEntries(dossierOf('x1', 'a'), [matter], null, counting))).toEqual(['x1', 'a', 'new-3'])
})

test('a heading is taken out without its section; nothing to do is no change', () => {
  const dossier = dossierOf('x1', 'a')
  expect(after(removeEntries(dossier, new Set(['x1']), ctx))).toEqual(['a'])
  expect(removeEntries(dossier, new Set(['other']), ctx)).toBeNull()
  expect(editDossier(dossier, { title: 'D' }, 'Rename', ctx)).toBeNull()
  expect(createDossier(' New ', [], ctx).dossier.title).toBe('New')
})

test('as a text, a note stands a level below the heading that it is under', () => {
  const text = dossierText(
    {
      entries: [
        { id: '1', kind: 'heading', level: 2, text: 'Part' },
        { id: '2', kind: 'note', noteId: 'n', title: 'Note' },
        { id: '3', kind: 'note', noteId: 'gone', title: 'Old' },
        { id: '4', kind: 'item', itemId: 'i', title: 'T' },
        { id: '5', kind: 'excerpt', excerpt: sampleExcerpt },
      ],
    },
    {
      citationOf: () => sampleExcerpt.citation,
      noteOf: (id) =>
        id === 'gone' ? null : { title: 'Note', text: [{ kind: 'heading', level: 1, content: [] }] },
    },
  )
  expect(text.map((block) => (block.kind === 'heading' ? block.level : block.kind))).toEqual([
    2,
    3,
    4,
    'paragraph',
    'paragraph',
    'excerpt',
  ])
  expect(JSON.stringify(text[3])).toContain('Old – This note is no longer in the archive.')
})
