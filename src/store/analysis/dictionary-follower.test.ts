import { expect, test } from 'vitest'
import type { AnalysisResult } from '@/core/annotation/analysis'
import type { EntityMark } from '@/core/annotation/annotation'
import { sampleContext } from '@/core/fixtures/sample-records'
import type { AnalysisInput } from '@/core/language/language-engine'
import type { ArchiveDatabase } from '../archive-database'
import { commit } from '../commit'
import { freshArchive } from '../fixtures/fresh-archive'
import { rejectedMention } from '../fixtures/rejected-mention'
import { sampleAddition } from '../fixtures/sample-addition'
import { undo } from '../undo'
import { AnalysisRunner } from './analysis-runner'
import { DictionaryFollower } from './dictionary-follower'

const nothing: AnalysisResult = { language: 'en', entities: [], mentions: [], quotes: [] }
const newId = sampleContext().newId

async function archiveWith(texts: readonly string[]): Promise<{ db: ArchiveDatabase; ids: string[] }> {
  const db = await freshArchive()
  const ids: string[] = []
  for (const [index, text] of texts.entries()) {
    const { change, itemId } = sampleAddition(text, { now: index + 1, newId })
    await commit(db, change, index + 1)
    ids.push(itemId)
  }
  return { db, ids }
}

function recordingRunner(db: ArchiveDatabase, inputs: AnalysisInput[]): AnalysisRunner {
  const analyse = (input: AnalysisInput): AnalysisResult => {
    inputs.push(input)
    return nothing
  }
  return new AnalysisRunner(
    db,
    { version: 'test-1', load: () => Promise.resolve(analyse) },
    () => 9,
    () => undefined,
  )
}

/** A person's word on the first eight code units, "Jane Roe". */
async function decide(db: ArchiveDatabase, itemId: string, decision: EntityMark['decision']): Promise<void> {
  const text = await db.texts.where('itemId').equals(itemId).first()
  const added = { ...rejectedMention(itemId, text!.id), id: newId(), decision }
  const outcome = await commit(
    db,
    { name: 'Decide', diff: { annotations: { added: [added], removed: [], updated: [] } } },
    50,
  )
  expect(outcome.kind).toBe('committed')
}

test('what is confirmed goes to the items that name it, and to no others', async () => {
  const { db, ids } = await archiveWith(['Jane Roe came.', 'It rained.', 'They saw Jane Roe.'])
  const inputs: AnalysisInput[] = []
  const runner = recordingRunner(db, inputs)
  await runner.workOff()
  expect(inputs).toHaveLength(3)
  await decide(db, ids[0] ?? '', 'confirmed')
  runner.wake(null)
  await runner.workOff()
  expect(inputs.slice(3).map(({ text }) => text)).toEqual(['Jane Roe came.', 'They saw Jane Roe.'])
  expect(inputs[3]?.dictionary).toEqual([{ name: 'Jane Roe', type: 'person', aliases: [] }])
  runner.wake(null)
  await runner.workOff()
  expect(inputs).toHaveLength(5)
})

test('the next start knows what was taught, and goes on where the last one was cut off', async () => {
  const { db, ids } = await archiveWith(['Jane Roe came.'])
  await recordingRunner(db, []).workOff()
  await decide(db, ids[0] ?? '', 'confirmed')
  const second: AnalysisInput[] = []
  await recordingRunner(db, second).workOff()
  expect(second).toHaveLength(1)
  const third: AnalysisInput[] = []
  await recordingRunner(db, third).workOff()
  expect(third).toEqual([])
})

test('a word taken back before all items know it reaches those that were analysed with it', async () => {
  const { db, ids } = await archiveWith(['Jane Roe came.', 'It rained.'])
  await recordingRunner(db, []).workOff()
  await decide(db, ids[0] ?? '', 'confirmed')
  const cutOff = new DictionaryFollower(db)
  await cutOff.read()
  expect(await cutOff.staleItems()).toEqual([ids[0]])
  await undo(db, 60)
  const next = new DictionaryFollower(db)
  await next.read()
  expect(await next.staleItems()).toEqual([ids[0]])
  await next.keep()
  expect(await next.staleItems()).toEqual([])
})

test('words that two items reject and none confirms name nobody', async () => {
  const { db, ids } = await archiveWith(['Jane Roe came.', 'Jane Roe left.'])
  const inputs: AnalysisInput[] = []
  const runner = recordingRunner(db, inputs)
  await decide(db, ids[0] ?? '', 'rejected')
  await runner.workOff()
  expect(inputs.at(-1)?.dictionary).toEqual([])
  await decide(db, ids[1] ?? '', 'rejected')
  runner.wake(null)
  await runner.workOff()
  expect(inputs.at(-1)?.dictionary).toEqual([{ name: 'Jane Roe', type: null, aliases: [] }])
})
