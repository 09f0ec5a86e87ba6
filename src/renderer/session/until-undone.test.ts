import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { setStarred } from '@/core/article/commands/set-starred'
import { commit } from '@/store/commit'
import { freshArchive } from '@/store/fixtures/fresh-archive'
import { sampleAddition } from '@/store/fixtures/sample-addition'
import { redo, undo } from '@/store/undo'
import { watchArchive } from '@/store/watch-archive'
import { createArchiveTick } from './archive-tick'
import { sessionOn } from './session.fixture'
import { untilUndone } from './until-undone'

test('it is told of the undoing of this very change alone', async () => {
  const db = await freshArchive()
  const tick = createArchiveTick(
    (next) => watchArchive(db, next),
    () => 0,
  )
  const session = { ...sessionOn(db, () => undefined), tick }
  const { change, itemId } = sampleAddition('A quay.', session.context())
  const added = await commit(db, change, 1)
  const item = await db.items.get(itemId)
  if (added.kind !== 'committed' || item === undefined) throw new Error('nothing was added')
  const star = setStarred([item], true, session.context())
  if (star === null) throw new Error('it has a star')
  const starred = await commit(db, star, 1)
  if (starred.kind !== 'committed') throw new Error('no star')
  const over: string[] = []
  const stops = [
    untilUndone(session, added.seq, () => over.push('added')),
    untilUndone(session, starred.seq, () => over.push('starred')),
  ]
  await undo(db, 1)
  await expect.poll(() => over).toEqual(['starred'])
  await redo(db, 1)
  await undo(db, 1)
  await undo(db, 1)
  await expect.poll(() => over.includes('added')).toBe(true)
  for (const stop of stops) stop()
  tick.dispose()
})
