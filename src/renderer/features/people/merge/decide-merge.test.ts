import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { describeEntity } from '@/core/entity/commands/describe-entity'
import { tallyKeyOf } from '@/core/entity/tally'
import { sessionOn } from '@/renderer/session/session.fixture'
import { freshArchive } from '@/store/fixtures/fresh-archive'
import { decideMerge } from './decide-merge'

test('what was joined a moment ago is not said to be never itself', async () => {
  const db = await freshArchive()
  const refused: unknown[] = []
  const session = sessionOn(db, (outcome) => refused.push(outcome))
  for (const name of ['Mina Osei', 'M. Osei'])
    await session.run(describeEntity({ type: 'person', name }, { note: name }, session.context()))
  const ids = new Map((await db.entities.toArray()).map(({ id, name }) => [name, id]))
  const keys = [tallyKeyOf(ids.get('M. Osei') ?? ''), tallyKeyOf(ids.get('Mina Osei') ?? '')] as const
  await Promise.all([decideMerge(session, keys, true), decideMerge(session, keys, false)])
  expect(refused).toEqual([])
  const rows = await db.entities.toArray()
  expect(rows.find(({ name }) => name === 'M. Osei')?.mergedInto).toBe(ids.get('Mina Osei'))
  expect(rows.flatMap(({ never }) => never)).toEqual([])
})
