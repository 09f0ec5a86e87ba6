import { expect, test } from 'vitest'
import { dropRepairDraft, readRepairDraft, writeRepairDraft } from './repair-draft'

/** What a window keeps; `of`: with what it sees of the others. */
function storage(of: Readonly<Record<string, string>> = {}) {
  const rows = new Map(Object.entries(of))
  return {
    rows,
    getItem: (key: string) => rows.get(key) ?? null,
    setItem: (key: string, value: string) => void rows.set(key, value),
    removeItem: (key: string) => void rows.delete(key),
    key: (place: number) => [...rows.keys()][place] ?? null,
    get length() {
      return rows.size
    },
  }
}

const draft = (id: string, at: number) => ({ id, textId: 't', text: `by ${id}`, at })

test('the one that was written last is gone on with, and then the other', () => {
  const kept = storage()
  writeRepairDraft('i', draft('a', 1), null, kept)
  writeRepairDraft('i', draft('b', 2), null, kept)
  writeRepairDraft('other', draft('c', 3), null, kept)
  expect(readRepairDraft('i', kept)).toEqual(draft('b', 2))
  dropRepairDraft('i', ['b', null], kept)
  expect(readRepairDraft('i', kept)).toEqual(draft('a', 1))
  dropRepairDraft('i', ['a'], kept)
  expect(readRepairDraft('i', kept)).toBeNull()
})

test('what two windows write without seeing each other is there of both', () => {
  const mine = storage()
  const theirs = storage()
  writeRepairDraft('i', draft('a', 1), null, mine)
  writeRepairDraft('i', draft('b', 2), null, theirs)
  const both = storage({ ...Object.fromEntries(mine.rows), ...Object.fromEntries(theirs.rows) })
  dropRepairDraft('i', ['b'], both)
  expect(readRepairDraft('i', both)).toEqual(draft('a', 1))
})

test('a field that goes on with a draft takes its place', () => {
  const kept = storage()
  writeRepairDraft('i', draft('a', 1), null, kept)
  writeRepairDraft('i', draft('b', 2), 'a', kept)
  dropRepairDraft('i', ['b'], kept)
  expect(readRepairDraft('i', kept)).toBeNull()
})

test.each([
  { rows: { textId: 't', text: 'old' }, ids: [''] },
  {
    rows: [
      { id: 'x', textId: 't', text: 'older' },
      { id: 'y', textId: 't', text: 'old' },
    ],
    ids: ['y', 'x'],
  },
])('what an older version has kept is gone on with: $ids', ({ rows, ids }) => {
  const kept = storage({ 'reader.repair.i': JSON.stringify(rows) })
  expect(readRepairDraft('i', kept)?.text).toBe('old')
  for (const id of ids) {
    expect(readRepairDraft('i', kept)?.id).toBe(id)
    writeRepairDraft('i', draft('new', 5), id, kept)
    dropRepairDraft('i', ['new'], kept)
  }
  expect(readRepairDraft('i', kept)).toBeNull()
  expect(kept.rows.size).toBe(0)
})

test('where there is no room, it says so and leaves what was there', () => {
  const kept = storage()
  writeRepairDraft('i', draft('a', 1), null, kept)
  const full = Object.assign(kept, {
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError')
    },
  })
  expect(writeRepairDraft('i', draft('b', 2), 'a', full)).toBe(false)
  expect(readRepairDraft('i', full)).toEqual(draft('a', 1))
})

test.each(['{', 'null', '[1]', '{"id":1,"textId":"t","text":"x"}'])('%s is no draft', (json) => {
  expect(readRepairDraft('i', storage({ 'reader.repair.i': json, 'reader.repair.i/z': json }))).toBeNull()
})
