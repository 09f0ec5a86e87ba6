import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countWork } from '../language/count-work.fixture'
import type { EntityType } from './entity'
import { suggestMerges, type CountedName } from './suggest-merges'

type Row = readonly [name: string, items?: number, more?: Partial<CountedName>]

function named(rows: readonly Row[], type: EntityType = 'person'): CountedName[] {
  return rows.map(([name, items = 1, more]) => ({
    id: name,
    type,
    name,
    aliases: [],
    roles: [],
    items,
    ...more,
  }))
}

function pairs(rows: readonly Row[], type: EntityType = 'person'): string[] {
  return suggestMerges(named(rows, type)).map(
    ({ from, into, confidence }) => `${from} → ${into} ${confidence}`,
  )
}

test.each<[string, Row[], string[]]>([
  ['a title and a surname', [['PM Modi'], ['Narendra Modi', 9]], ['PM Modi → Narendra Modi 0.85']],
  ['a title', [['Dr Anna Berg', 9], ['Anna Berg']], ['Dr Anna Berg → Anna Berg 0.95']],
  [
    'initials before',
    [['Venkatesh Varma'], ['D. B. Venkatesh Varma']],
    ['Venkatesh Varma → D. B. Venkatesh Varma 0.85'],
  ],
  ['an initial between', [['Joseph R. Biden'], ['Joseph Biden', 9]], ['Joseph R. Biden → Joseph Biden 0.92']],
  ['a short name', [['Joe Biden', 9], ['Joseph Biden']], ['Joseph Biden → Joe Biden 0.85']],
  ['a given name by its initial', [['J. Biden'], ['Joe Biden', 9]], ['J. Biden → Joe Biden 0.75']],
  [
    'another spelling',
    [['Volodymyr Zelensky', 9], ['Volodymyr Zelenskyy']],
    ['Volodymyr Zelenskyy → Volodymyr Zelensky 0.65'],
  ],
  ['the order of words', [['Xi Jinping', 9], ['Jinping Xi']], ['Jinping Xi → Xi Jinping 0.75']],
  [
    'the same title',
    [
      ['Modi', 1, { roles: ['Prime Minister'] }],
      ['Narendra Modi', 9, { roles: ['prime minister'] }],
    ],
    ['Modi → Narendra Modi 0.93'],
  ],
  [
    'a confirmed alias',
    [['Madiba'], ['Nelson Mandela', 2, { aliases: ['Madiba'] }]],
    ['Madiba → Nelson Mandela 0.95'],
  ],
])('of people, %s', (_, rows, expected) => {
  expect(pairs(rows)).toEqual(expected)
})

test.each<[string, Row[]]>([
  ['other given names', [['Hillary Clinton'], ['Bill Clinton']]],
  ['other middle names', [['George W. Bush'], ['George Herbert Bush']]],
  ['father and son', [['Donald Trump'], ['Donald Trump Jr.']]],
  ['given names that are a letter apart', [['Maria Lund'], ['Mario Lund']]],
  ['a surname that two share alike', [['Clinton'], ['Hillary Clinton', 5], ['Bill Clinton', 5]]],
  ['short surnames that are a letter apart', [['Li Wang'], ['Li Wong']]],
])('two people stay two: %s', (_, rows) => {
  expect(pairs(rows)).toEqual([])
})

test('a surname goes to the one who is named most, less surely', () => {
  expect(pairs([['Clinton'], ['Hillary Clinton', 9], ['Bill Clinton']])).toEqual([
    'Clinton → Hillary Clinton 0.77',
  ])
})

test.each<[Row[], string[]]>([
  [[['SCO', 9], ['Shanghai Cooperation Organisation']], ['SCO → Shanghai Cooperation Organisation 0.85']],
  [
    [['Shanghai Cooperation Organization'], ['Shanghai Cooperation Organisation', 9]],
    ['Shanghai Cooperation Organization → Shanghai Cooperation Organisation 0.95'],
  ],
  [[['Pfizer', 9], ['Pfizer, Inc.']], ['Pfizer, Inc. → Pfizer 0.95']],
  [[['Barclays', 9], ['Barclays Bank']], ['Barclays Bank → Barclays 0.65']],
  [[['Ministry of Health'], ['Ministry of Finance']], []],
])('of organisations %j', (rows, expected) => {
  expect(pairs(rows, 'organisation')).toEqual(expected)
})

test('a person is no organisation', () => {
  const rows = [...named([['Ford']]), ...named([['Ford Bank']], 'organisation')]
  expect(suggestMerges(rows)).toEqual([])
})

test('no name goes up in itself, and no two in each other', () => {
  const words = fc.constantFrom('Ana', 'Berg', 'A.', 'Dr', 'Lund', 'Jr', 'Joe', 'Joseph', 'Modi', 'PM', '')
  const name = fc.array(words, { minLength: 1, maxLength: 4 }).map((list) => list.join(' '))
  const rows = fc.uniqueArray(fc.record({ name, items: fc.nat(9) }), { selector: (row) => row.name })
  fc.assert(
    fc.property(rows, fc.constantFrom<EntityType>('person', 'organisation', 'place'), (list, type) => {
      const found = suggestMerges(
        named(
          list.map(({ name: words_, items }) => [words_, items] as const),
          type,
        ),
      )
      const into = new Map(found.map((pair) => [pair.from, pair.into]))
      for (const [from, to] of into) {
        expect(from).not.toBe(to)
        expect(into.get(to)).not.toBe(from)
      }
      expect(into.size).toBe(found.length)
    }),
  )
})

test('twice the names of one family is about twice the work', () => {
  const family = (size: number) =>
    named(Array.from({ length: size }, (_, at) => [`A${at} Smith`, at % 7] as const))
  const once = countWork(() => suggestMerges(family(400)))
  expect(countWork(() => suggestMerges(family(800)))).toBeLessThan(once * 2.6)
})

test('the reason does not say the names again, which stand beside it', () => {
  const [found] = suggestMerges(named([['Joseph R. Biden'], ['Joseph Biden', 9]]))
  expect(found?.reason).not.toMatch(/Biden|→/u)
  expect(found?.reason).not.toBe('')
})
