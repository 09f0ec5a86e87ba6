import { expect, test } from 'vitest'
import type { HistoryEntry } from '@/core/history/history-entry'
import { sampleContext } from '@/core/fixtures/sample-records'
import { createTag } from '@/core/tag/commands/create-tag'
import { commit } from './commit'
import { freshArchive } from './fixtures/fresh-archive'
import { readUndoStack } from './read-undo-stack'
import { redo, undo } from './undo'

const entry = (kind: HistoryEntry['kind'], change: number): Omit<HistoryEntry, 'seq'> => ({
  at: 1,
  name: `change ${String(change)}`,
  kind,
  of: kind === 'do' ? 0 : change,
  diff: {},
})

test('what can be undone and redone is known after going back and forth over hundreds of changes', async () => {
  const db = await freshArchive()
  const up = Array.from({ length: 210 }, (_, index) => index + 1)
  const down = up.slice(5).reverse()
  await db.history.bulkAdd([
    ...up.map((change) => entry('do', change)),
    ...down.map((change) => entry('undo', change)),
    ...up.slice(5).map((change) => entry('redo', change)),
    ...down.map((change) => entry('undo', change)),
  ])
  expect(await readUndoStack(db)).toMatchObject({ undo: { name: 'change 5' }, redo: { name: 'change 6' } })
})

test('two steps at once take back two changes, and the third finds nothing', async () => {
  const db = await freshArchive()
  const ctx = sampleContext()
  for (const path of ['one', 'two']) {
    const change = createTag(await db.tags.toArray(), path, ctx)
    if (change !== null) await commit(db, { ...change, name: `New tag ${path}` }, 1)
  }
  const steps = await Promise.all([undo(db, 2), undo(db, 3), undo(db, 4)])
  expect(steps).toMatchObject([
    { kind: 'committed', name: 'New tag two' },
    { kind: 'committed', name: 'New tag one' },
    { kind: 'nothing' },
  ])
  expect(await db.tags.count()).toBe(0)
  expect(await redo(db, 5)).toMatchObject({ kind: 'committed', name: 'New tag one' })
})
