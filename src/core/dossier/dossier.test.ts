import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sampleExcerpt } from '../excerpt/excerpt.fixture'
import { applyDiff, type Records } from '../history/apply-diff'
import type { Change } from '../history/change'
import type { Diff } from '../history/diff'
import { reverseDiff } from '../history/reverse-diff'
import { addEntries } from './commands/add-entries'
import { createDossier } from './commands/create-dossier'
import { editDossier } from './commands/edit-dossier'
import { deleteDossier } from './commands/delete-dossier'
import { moveEntries, stepInDossier } from './commands/move-entries'
import { nestHeadings } from './commands/nest-headings'
import { removeEntries } from './commands/remove-entries'
import type { Dossier, DossierEntry, DossierMatter } from './dossier'
import { dossierDiff, dossierOf } from './dossier-rows'
import { dossierText } from './dossier-text'
import { sectionOf } from './section-of'

const ctx = { now: 5, newId: () => 'new' }
const entry = (id: string): DossierEntry =>
  /\d/u.test(id)
    ? { id, kind: 'heading', level: Number(id.slice(-1)) as 1 | 2 | 3, text: id }
    : { id, kind: 'item', itemId: id, title: id }
const dossierWith = (...ids: readonly string[]): Dossier => ({
  id: 'd',
  title: 'D',
  entries: ids.map(entry),
  created: 1,
  modified: 1,
})
const after = (dossier: Dossier, change: Change | null): string[] | null =>
  change === null ? null : (applied(dossier, change.diff)?.entries.map(({ id }) => id) ?? null)

/** The dossier that is read from the archive's rows once they are changed; null: it is gone. */
function applied(dossier: Dossier, ...diffs: readonly Diff[]): Dossier | null {
  const none = new Map<string, never>()
  let records: Records = {
    ...{ items: none, annotations: none, entities: none, tags: none, collections: none, notes: none },
    settings: new Map((dossierDiff(null, dossier).settings?.added ?? []).map((row) => [row.key, row])),
  }
  for (const diff of diffs) {
    const outcome = applyDiff(records, diff)
    if (outcome.kind === 'conflict') throw new Error(`conflict at ${outcome.key}`)
    ;({ records } = outcome)
  }
  const rows = [...records.settings.values()]
  const head = rows.find(({ key }) => key === 'dossier:d')
  const entries = rows.filter(({ key }) => key.startsWith('dossier-entry:d:'))
  return head === undefined
    ? null
    : dossierOf(
        head.value as Dossier,
        entries.map(({ value }) => value as DossierEntry),
      )
}

describe('moving', () => {
  const dossier = dossierWith('a', 'x1', 'b', 'y2', 'c', 'z1', 'd')

  test('a heading takes its section along, with the headings below it', () => {
    expect(sectionOf(dossier.entries, 'x1').map(({ id }) => id)).toEqual(['x1', 'b', 'y2', 'c'])
    expect(after(dossier, moveEntries(dossier, new Set(['x1']), null, ctx))).toEqual([
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
    expect(stepInDossier(dossierWith('a', 'b').entries, 'a', 1)).toBeNull()
  })
  test('whatever is moved wherever, nothing is lost, and what stays keeps its order', () => {
    const name = fc.tuple(fc.constantFrom('p', 'q', 'r', 's', 't'), fc.constantFrom('', '1', '2', '3'))
    const ids = fc.uniqueArray(
      name.map((parts) => parts.join('')),
      { minLength: 1 },
    )
    fc.assert(
      fc.property(ids, fc.nat(), fc.nat(), (names, one, two) => {
        const made = dossierWith(...names)
        const id = names[one % names.length] ?? ''
        const before = names[two % (names.length + 1)] ?? null
        const change = moveEntries(made, new Set([id]), before, ctx)
        const order = after(made, change)
        if (order === null || change === null) return
        expect([...order].sort()).toEqual([...names].sort())
        const moved = new Set(sectionOf(made.entries, id).map((part) => part.id))
        const stays = (list: readonly string[]) => list.filter((other) => !moved.has(other))
        expect(stays(order)).toEqual(stays(names))
        expect(applied(made, change.diff, reverseDiff(change.diff))).toEqual(made)
      }),
    )
  })
})

test('entries are added after a section, and the same excerpt can stand twice', () => {
  const matter: DossierMatter = { kind: 'excerpt', excerpt: sampleExcerpt }
  let n = 0
  const counting = { now: 5, newId: () => `new-${String((n += 1))}` }
  const dossier = dossierWith('x1', 'a', 'y1')
  const change = addEntries(dossier, [matter, matter], 'x1', counting)
  expect(after(dossier, change)).toEqual(['x1', 'a', 'new-1', 'new-2', 'y1'])
  expect(after(dossierWith('x1', 'a'), addEntries(dossierWith('x1', 'a'), [matter], null, counting))).toEqual(
    ['x1', 'a', 'new-3'],
  )
})

test('a heading is taken out without its section; nothing to do is no change', () => {
  const dossier = dossierWith('x1', 'a')
  expect(after(dossier, removeEntries(dossier, new Set(['x1']), ctx))).toEqual(['a'])
  expect(removeEntries(dossier, new Set(['other']), ctx)).toBeNull()
  expect(editDossier(dossier, { title: 'D' }, 'Rename', ctx)).toBeNull()
  expect(createDossier(' New ', [], ctx).dossier.title).toBe('New')
})

test('as a text, a note stands a level below the heading that it is under', () => {
  const text = dossierText(
    {
      id: 'd',
      entries: [
        { id: '1', kind: 'heading', level: 2, text: 'Part' },
        { id: '2', kind: 'note', noteId: 'n', title: 'Note' },
        { id: '3', kind: 'note', noteId: 'gone', title: 'Old' },
        { id: '4', kind: 'item', itemId: 'i', title: 'T' },
        { id: '5', kind: 'excerpt', excerpt: sampleExcerpt },
        { id: '6', kind: 'dossier', dossierId: 'inner', title: 'Inner' },
        { id: '7', kind: 'dossier', dossierId: 'gone', title: 'Past' },
      ],
    },
    {
      citationOf: () => sampleExcerpt.citation,
      dossierOf: (id) =>
        id === 'gone'
          ? null
          : {
              id,
              title: 'Inner',
              entries: [
                { id: '1', kind: 'heading', level: 1, text: 'Deep' },
                { id: '2', kind: 'dossier', dossierId: 'inner', title: 'Inner' },
                { id: '3', kind: 'dossier', dossierId: 'd', title: 'D' },
              ],
            },
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
    3,
    4,
    'paragraph',
    'paragraph',
    'paragraph',
  ])
  expect(JSON.stringify(text.slice(-3))).toMatch(
    /stands in itself.*stands in itself.*Past – This dossier is no/u,
  )
  expect(JSON.stringify(text[3])).toContain('Old – This note is no longer in the archive.')
})

describe('what history holds of a change', () => {
  const long = Array.from({ length: 200 }, (_, at) => `e${String.fromCodePoint(0x4e00 + at)}`)
  const stored = (...ids: readonly string[]): Dossier => {
    const made = dossierWith(...ids)
    const change = editDossier(made, { title: 'E', entries: [...made.entries].reverse() }, 'x', ctx)
    const kept = change && applied(made, change.diff)
    if (kept === null) throw new Error('nothing was stored')
    return kept
  }
  const later = { ...ctx, now: 9 }
  const rowsIn = (change: Change | null) => {
    const { added = [], updated = [], removed = [] } = change?.diff.settings ?? {}
    return added.length + updated.length + removed.length
  }

  test('a move, a removal and an addition are as small as that, however long the dossier is', () => {
    const dossier = stored(...long)
    const [first] = dossier.entries
    const ids = new Set([first?.id ?? ''])
    // The dossier's own row says when it was changed last.
    expect(rowsIn(moveEntries(dossier, ids, null, later))).toBe(2)
    expect(rowsIn(removeEntries(dossier, ids, later))).toBe(2)
    expect(
      rowsIn(addEntries(dossier, [{ kind: 'note', noteId: 'n', title: 'N' }], first?.id ?? '', later)),
    ).toBe(2)
    expect(rowsIn(editDossier(dossier, { title: 'Other' }, 'Rename', later))).toBe(1)
  })
  test('a dossier that held its entries in its own row gets rows with its first change, and undo takes them back', () => {
    const old = dossierWith('a', 'b', 'c')
    const change = moveEntries(old, new Set(['c']), 'a', ctx)
    if (change === null) throw new Error('nothing moved')
    const { added, updated } = change.diff.settings ?? {}
    expect([added?.length, (updated?.[0]?.[1].value as Dossier).entries]).toEqual([3, []])
    expect(applied(old, change.diff, reverseDiff(change.diff))).toEqual(old)
    expect(applied(old, deleteDossier(old).diff)).toBeNull()
  })
  test('law: an entry can be set at the same place any number of times, and all stay in order', () => {
    let dossier = stored('a', 'b', 'c')
    for (let n = 0; n < 200; n += 1) {
      const [, second, third] = dossier.entries
      const change = moveEntries(dossier, new Set([third?.id ?? '']), second?.id ?? '', ctx)
      const order = [dossier.entries[0]?.id, third?.id, second?.id]
      const next = change && applied(dossier, change.diff)
      if (next === null) throw new Error('nothing moved')
      expect(next.entries.map(({ id }) => id)).toEqual(order)
      dossier = next
    }
  })
})

test('a heading is nested with the headings below it, and not beyond the levels that there are', () => {
  const dossier = dossierWith('w1', 'a', 'x2', 'b', 'y1')
  const levels = (change: Change | null) =>
    change &&
    applied(dossier, change.diff)?.entries.flatMap((one) => (one.kind === 'heading' ? [one.level] : []))
  expect(levels(nestHeadings(dossier, new Set(['w1', 'a']), 1, ctx))).toEqual([2, 3, 1])
  expect(levels(nestHeadings(dossier, new Set(['x2']), -1, ctx))).toEqual([1, 1, 1])
  expect(nestHeadings(dossier, new Set(['y1']), -1, ctx)).toBeNull()
  expect(nestHeadings(dossierWith('w1', 'x3'), new Set(['w1']), 1, ctx)).toBeNull()
  expect(nestHeadings(dossier, new Set(['a']), 1, ctx)).toBeNull()
})
