import { expect, test } from 'vitest'
import { exportFormats } from '@/core/export/export-format'
import { formatFacts, formatGroups } from './format-facts'

test('every format is offered once, under a name of its own, with a sentence on what it is for', () => {
  const offered = formatGroups.flatMap(({ formats }) => formats)
  expect([...offered].sort()).toEqual([...exportFormats].sort())
  expect(new Set(exportFormats.map((format) => formatFacts[format].name)).size).toBe(offered.length)
  for (const format of exportFormats) {
    expect(formatFacts[format].use).toMatch(/^[A-Z].{20,}\.$/u)
    if (formatFacts[format].extension === 'csv')
      expect(formatFacts[format].use).toMatch(/formula begins with an apostrophe/u)
  }
})
