import { expect, test } from 'vitest'
import { setStarred } from '@/core/article/commands/set-starred'
import { tagItems } from '@/core/article/commands/tag-items'
import { sampleContext, sampleItem } from '@/core/fixtures/sample-records'
import type { Change } from '@/core/history/change'
import type { CommitOutcome } from '@/store/commit'
import { commitAndTell } from './commit-and-tell'

async function toldOf(change: Change, outcome: CommitOutcome): Promise<string[]> {
  const told: string[] = []
  const search = {
    follow: () => told.push('follow'),
    restated: (items: readonly { id: string }[]) => told.push(`restated ${items.map(({ id }) => id).join()}`),
  }
  await commitAndTell({ commit: () => Promise.resolve(outcome) }, change, () => search)
  return told
}

const star = setStarred([sampleItem({ id: 'a' })], true, sampleContext())!
const done: CommitOutcome = { kind: 'committed', seq: 1 }

test('a star is told with its rows, and the queue is not read for it', async () => {
  expect(await toldOf(star, done)).toEqual(['restated a'])
})

test('of all else the search reads, and of what was refused it hears nothing', async () => {
  const tagged = tagItems({ items: [sampleItem({ id: 'a' })], add: ['t'], remove: [] }, sampleContext())!
  expect(await toldOf(tagged, done)).toEqual(['follow'])
  expect(await toldOf(star, { kind: 'conflict', table: 'items', key: 'a' })).toEqual([])
})
