import { expect, test } from 'vitest'
import { clusterMentions } from './cluster-mentions'
import type { Finding } from './finding'

function clusters(
  text: string,
  list: readonly (readonly [string, Finding['type'], Partial<Finding>?])[],
): string[] {
  let from = 0
  const findings = list.map(([words, type, more]) => {
    const start = text.indexOf(words, from)
    from = start + words.length
    return { start, end: from, type, confidence: 0.8, reason: 'test', ...more }
  })
  const { mentions, entities } = clusterMentions(text, findings)
  return mentions.map((mention) => entities[mention.entity]?.name ?? '')
}

test('a surname follows the full name, also where that comes later', () => {
  const text = 'Berg spoke. Anna Berg left. Berg'
  expect(
    clusters(text, [
      ['Berg', 'person'],
      ['Anna Berg', 'person'],
      ['Berg', 'person'],
    ]),
  ).toEqual(['Anna Berg', 'Anna Berg', 'Anna Berg'])
})

test('of two with a surname the one whose title fits, else the one named last', () => {
  const text = 'Anna Berg met Paul Berg. Ms Berg sat. Berg sat.'
  const list = [
    ['Anna Berg', 'person'],
    ['Paul Berg', 'person'],
    ['Berg', 'person', { role: 'Ms' }],
    ['Berg', 'person'],
  ] as const
  expect(clusters(text, list)).toEqual(['Anna Berg', 'Paul Berg', 'Anna Berg', 'Anna Berg'])
})

test('a form that is much more frequent than the fullest one is the name', () => {
  const usual = Array.from({ length: 4 }, () => ['Anna Berg', 'person'] as const)
  const text = `Crooked Anna Berg ${'Anna Berg '.repeat(4)}`
  expect(new Set(clusters(text, [['Crooked Anna Berg', 'person'], ...usual]))).toEqual(new Set(['Anna Berg']))
})

test('initials and missing middle names are the same person', () => {
  const text = 'D. B. Ravi Lund spoke. Ravi Lund sat. Lund left.'
  const list = [
    ['D. B. Ravi Lund', 'person'],
    ['Ravi Lund', 'person'],
    ['Lund', 'person'],
  ] as const
  expect(new Set(clusters(text, list))).toEqual(new Set(['D. B. Ravi Lund']))
})

test('an acronym stands for the organisation with its initials; a place keeps its type', () => {
  const text = 'World River Council and WRC in Lund and the US and the United States'
  const list = [
    ['World River Council', 'organisation'],
    ['WRC', 'organisation'],
    ['Lund', 'place'],
    ['US', 'place'],
    ['United States', 'place'],
  ] as const
  expect(clusters(text, list)).toEqual(['World River Council', 'World River Council', 'Lund', 'US', 'US'])
})
