import { expect, onTestFinished, test, vi } from 'vitest'
import { setStarred } from '@/core/article/commands/set-starred'
import { sampleContext } from '@/core/fixtures/sample-records'
import { commit } from './commit'
import { freshArchive } from './fixtures/fresh-archive'
import { sampleAddition } from './fixtures/sample-addition'
import { undo } from './undo'
import { watchArchive, type ArchiveMoment } from './watch-archive'

test('each commit and each undo is told, with all that a window shows of the archive, from one read', async () => {
  const db = await freshArchive()
  const moments: ArchiveMoment[] = []
  onTestFinished(watchArchive(db, (moment) => moments.push(moment)))
  const nothing = { commit: 0, queued: 0, isImport: false, items: 0, undo: null, redo: null }
  await expect.poll(() => moments).toEqual([nothing])
  await commit(db, sampleAddition('The envoy arrived.', sampleContext()).change, 1)
  const added = { ...nothing, commit: 1, queued: 1, items: 1, undo: 'Add item' }
  await expect.poll(() => moments.at(-1)).toEqual(added)
  const star = setStarred(await db.items.toArray(), true, sampleContext())!
  const reads = vi.spyOn(db, 'transaction')
  await commit(db, star, 2)
  await expect.poll(() => moments.at(-1)).toEqual({ ...added, commit: 2, queued: 2, undo: star.name })
  expect(reads.mock.calls.filter(([mode]) => mode === 'r')).toHaveLength(1)
  reads.mockRestore()
  await undo(db, 3)
  await expect.poll(() => moments.at(-1)).toEqual({ ...added, commit: 3, queued: 3, redo: star.name })
})
