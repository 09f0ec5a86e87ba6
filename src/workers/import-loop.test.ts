import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import type { ImportReply } from '@/contract/import-messages'
import { endlessRoom } from '@/store/fixtures/endless-room'
import { ArchiveDatabase } from '@/store/archive-database'
import { openArchive } from '@/store/open-archive'
import { ImportLoop } from './import-loop'

const head = 'title,url,time_added,tags,status'
const table = (count: number): string =>
  [
    head,
    ...Array.from(
      { length: count },
      (_, n) => `Story ${String(n)},https://news.example.com/${String(n)},1600000000,,unread`,
    ),
  ].join('\n')

/** Two windows on one archive, of which one runs what both may stop. */
async function twoLoops() {
  const db = new ArchiveDatabase('import-loops')
  let ids = 0
  await openArchive(db, {
    remembered: null,
    accepted: false,
    now: 1,
    newId: () => `id-${String((ids += 1))}`,
  })
  const replies: ImportReply[] = []
  let turn = Promise.resolve()
  const loops: ImportLoop[] = []
  for (const at of [0, 1])
    loops.push(
      new ImportLoop(db, {
        post: (reply) => replies.push(reply),
        alone: (work) => (turn = turn.then(work)),
        tellOthers: (wish) => loops[1 - at]?.hearOther(wish),
        rest: () => Promise.resolve(),
        needRoom: endlessRoom,
      }),
    )
  const [runs, other] = loops
  if (runs === undefined || other === undefined) throw new Error('no loops')
  return { db, runs, other, replies }
}

test('a pause and a cancel that are asked for in another window reach the import that runs here', async () => {
  const { db, runs, other, replies } = await twoLoops()
  const blob = new Blob([table(120)])
  await runs.answer({
    kind: 'look',
    id: 1,
    sources: [{ name: 'list.csv', files: [{ path: 'list.csv', blob }] }],
  })
  const looked = replies.find((reply) => reply.kind === 'looked')
  const [found] = looked?.kind === 'looked' ? looked.found : []
  if (found === undefined) throw new Error('not found')
  const { importId } = found
  const choices = { twins: 'skip', near: 'add', inbox: true } as const
  const running = runs.answer({ kind: 'start', importId, choices })
  await other.answer({ kind: 'wish', importId, wish: 'pause' })
  await running
  const paused = await db.imports.get(importId)
  expect(paused?.state).toBe('paused')
  expect(paused?.done).toBeLessThan(120)
  await other.answer({ kind: 'resume', importId })
  expect(await db.imports.get(importId)).toMatchObject({ state: 'ended', done: 120 })
})
