import { expect, test } from 'vitest'
import { sampleContext } from '@/core/fixtures/sample-records'
import { commit } from '../commit'
import { freshArchive } from '../fixtures/fresh-archive'
import { sampleAddition } from '../fixtures/sample-addition'
import { planText } from './plan-text'
import { quoteVersions } from './quote-versions'

test('what a quote was in earlier texts of its article is told once for each wording', async () => {
  const db = await freshArchive()
  let now = 1
  const ctx = sampleContext()
  const { change, itemId } = sampleAddition(
    'The mayor said “we will open the bridge in May and pay for it ourselves”. Nobody objected.',
    ctx,
  )
  await commit(db, change, now)
  const give = async (to: string) => {
    now += 1
    const input = {
      itemId,
      baseId: null,
      to,
      via: 'repair',
      original: null,
      pictures: null,
      withChanges: false,
    } as const
    const tools = {
      hash: () => Promise.resolve(''),
      context: () => ({ ...ctx, now: 1_800_000_000_000 + now }),
    }
    const plan = await planText(db, input, tools)
    if (plan.kind !== 'planned') throw new Error(plan.kind)
    await commit(db, plan.replaced.change, now)
  }
  await give(
    'The mayor said “we will open the bridge in May and pay for it ourselves”. Nobody objected at all.',
  )
  const last =
    'The mayor said “we will open the bridge in June and pay for it ourselves”. Nobody objected at all.'
  await give(last)
  const at = { start: last.indexOf('“'), end: last.indexOf('”') + 1 }
  expect((await quoteVersions(db, itemId, at)).map(({ words }) => words)).toEqual([
    '“we will open the bridge in May and pay for it ourselves”',
    '“we will open the bridge in June and pay for it ourselves”',
  ])
  expect(await quoteVersions(db, 'gone', at)).toEqual([])
})
