import { expect, test } from 'vitest'
import type { Analysis } from '@/core/annotation/analysis'
import { engineVersion } from '@/core/language/engine-version'
import { freshArchive } from '../fixtures/fresh-archive'
import { newestAnalyses } from './newest-analyses'
import { newestAnalysis } from './newest-analysis'

const analysis = (itemId: string, textId: string, engine: string, made: number): Analysis => ({
  ...{ itemId, textId, engine, made },
  ...{ language: 'en', entities: [], mentions: [], quotes: [] },
})

test('for many items at once it is what it is for each', async () => {
  const db = await freshArchive()
  await db.analyses.bulkAdd([
    analysis('today', 'today-2', 'older', 1),
    analysis('today', 'today-2', engineVersion, 2),
    analysis('older', 'older-1', 'older', 1),
    analysis('other-text', 'other-text-1', engineVersion, 5),
    analysis('other-text', 'other-text-2', 'older', 4),
    analysis('stale', 'stale-1', engineVersion, 1),
  ])
  const items = ['today', 'none', 'older', 'other-text', 'stale'].map((id) => ({
    id,
    textId: id === 'older' ? 'older-1' : `${id}-2`,
  }))
  const found = await newestAnalyses(db, items)
  expect(found.map((row) => row && [row.engine, row.made])).toEqual([
    [engineVersion, 2],
    null,
    ['older', 1],
    ['older', 4],
    null,
  ])
  expect(found).toEqual(await Promise.all(items.map((item) => newestAnalysis(db, item))))
})
