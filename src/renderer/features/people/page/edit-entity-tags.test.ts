import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { describeEntity } from '@/core/entity/commands/describe-entity'
import { tallyKeyOf } from '@/core/entity/tally'
import { sessionOn } from '@/renderer/session/session.fixture'
import { freshArchive } from '@/store/fixtures/fresh-archive'
import { editEntityTags } from './edit-entity-tags'

test('two tags that are given right after each other are both there', async () => {
  const db = await freshArchive()
  const refused: unknown[] = []
  const session = sessionOn(db, (outcome) => refused.push(outcome))
  await session.run(
    describeEntity({ type: 'person', name: 'Mina Osei' }, { note: 'Mayor' }, session.context()),
  )
  const [entity] = await db.entities.toArray()
  const key = tallyKeyOf(entity?.id ?? '')
  await Promise.all([
    editEntityTags(session, key, (paths) => [...paths, 'politics/council']),
    editEntityTags(session, key, (paths) => [...paths, 'harbour']),
    editEntityTags(session, key, (paths) => [...paths, 'walls']),
    editEntityTags(session, key, (paths) => paths.filter((path) => path !== 'harbour')),
  ])
  expect(refused).toEqual([])
  const names = new Map((await db.tags.toArray()).map((tag) => [tag.id, tag.name]))
  const [now] = await db.entities.toArray()
  expect(now?.tagIds.map((id) => names.get(id)).sort()).toEqual(['council', 'walls'])
})
