import { expect, onTestFinished, test } from 'vitest'
import { ArchiveDatabase } from './archive-database'
import { watchTransactions } from './watch-transactions'

test('knows what runs, waits for its end, and forgets what was aborted', async () => {
  const db = new ArchiveDatabase(`watched-${String(performance.now())}`)
  onTestFinished(() => db.delete())
  const watch = watchTransactions(db)
  await db.open()
  const draft = { noteId: 'a', title: '', body: '', base: 0, at: 0 }
  const seen: boolean[] = []
  const writing = db.transaction('rw', db.drafts, async () => {
    await db.drafts.put(draft)
    seen.push(watch.isWriting())
  })
  await writing
  await watch.ended()
  expect(watch.isWriting()).toBe(false)
  await db.transaction('r', db.drafts, async () => {
    await db.drafts.count()
    seen.push(watch.isWriting())
  })
  const aborted = db.transaction('rw', db.drafts, async () => {
    await db.drafts.put({ ...draft, noteId: 'b' })
    throw new Error('thought better')
  })
  await expect(aborted).rejects.toThrow('thought better')
  await watch.ended()
  expect(watch.isWriting()).toBe(false)
  expect(seen).toEqual([true, false])
})
