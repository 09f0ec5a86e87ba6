import fc from 'fast-check'
import MiniSearch, { type Query } from 'minisearch'
import { expect, test } from 'vitest'
import type { QueryNode, WordField } from '../query/query-node'
import { WordBook } from '../query/word-book'
import type { DocumentWords } from './document-words'
import { QueryEvaluator } from './evaluate-query'
import { fieldBoosts, fieldMask, indexFields } from './index-fields'
import { FacetTable } from './facet-table'
import { ItemTable } from './item-table'
import { WordIndex } from './word-index'

const vocabulary = [
  'a',
  'an',
  'ant',
  'anti',
  'bank',
  'banks',
  'bang',
  'tank',
  'th',
  'the',
  'then',
  'constructor',
]
const word = fc.constantFrom(...vocabulary, ...vocabulary.slice(0, 4))
const words = (most: number) => fc.array(word, { maxLength: most })
const filled: readonly (readonly [field: WordField, most: number])[] = [
  ['title', 4],
  ['text', 20],
  ['person', 2],
  ['tag', 2],
] as const satisfies readonly (readonly [string, number])[] as never

/** The words of a document by field and value. */
type Values = readonly (readonly (readonly string[])[])[]

// Some words of a head may be of an older book than others.
const books = [new WordBook(), new WordBook()]

function wordsOf(values: Values, slot: number): DocumentWords {
  const book = books[slot % books.length]!
  const fields = values.map((of) => of.map((value) => Uint32Array.from(value, (each) => book.numberOf(each))))
  return { book, fields }
}

const document: fc.Arbitrary<Values> = fc.tuple(...filled.map(([, most]) => words(most))).map((values) =>
  indexFields.map((field) => {
    const value = values[filled.findIndex(([name]) => name === field)] ?? []
    return value.length === 0 ? [] : [value]
  }),
)

const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ slot: fc.nat(30), words: document }) },
  { weight: 2, arbitrary: fc.array(document, { minLength: 1, maxLength: 12 }) },
  { weight: 2, arbitrary: fc.record({ remove: fc.nat(30) }) },
  { weight: 1, arbitrary: fc.constant('seal' as const) },
)

const leaf: fc.Arbitrary<QueryNode> = fc.record({
  kind: fc.constant('words'),
  terms: fc.tuple(fc.oneof(word, fc.constantFrom('b', 'ban', 'bnak', 'x'))),
  prefix: fc.boolean(),
  fuzzy: fc.constantFrom(0, 0, 1, 2),
  stem: fc.constant(''),
  near: fc.constant(null),
  field: fc.constantFrom('any', 'any', 'any', 'title', 'text', 'tag'),
  type: fc.constant(null),
})
const { tree } = fc.letrec<{ tree: QueryNode; group: QueryNode }>((tie) => ({
  tree: fc.oneof({ maxDepth: 2 }, leaf, tie('group')),
  group: fc.record({
    kind: fc.constantFrom('and', 'or'),
    nodes: fc.array(tie('tree'), { minLength: 2, maxLength: 4 }),
  }),
}))

interface Both {
  readonly index: WordIndex
  readonly held: Map<number, Values>
}

function take({ index, held }: Both, taken: typeof step extends fc.Arbitrary<infer S> ? S : never): void {
  if (taken === 'seal') index.seal()
  else if (Array.isArray(taken)) {
    const documents = taken.map((values, place) => ({ slot: (held.size * 7 + place) % 40, values }))
    index.setAll(documents.map(({ slot, values }) => ({ slot, words: wordsOf(values, slot) })))
    for (const { slot, values } of documents) held.set(slot, values)
  } else if ('remove' in taken) {
    index.remove(taken.remove)
    held.delete(taken.remove)
  } else {
    index.set(taken.slot, wordsOf(taken.words, taken.slot))
    held.set(taken.slot, taken.words)
  }
}

function miniSearchOf(held: ReadonlyMap<number, Values>): MiniSearch {
  const mini = new MiniSearch({
    fields: [...indexFields],
    tokenize: (text) => text.split(' ').filter((each) => each !== ''),
    processTerm: (term) => term,
  })
  for (const [id, each] of held) {
    mini.add({
      id,
      ...Object.fromEntries(indexFields.map((field, place) => [field, each[place]!.flat().join(' ')])),
    })
  }
  return mini
}

function miniSearchQuery(node: QueryNode): Query {
  if (node.kind === 'and' || node.kind === 'or') {
    return { combineWith: node.kind, queries: node.nodes.map(miniSearchQuery) }
  }
  if (node.kind !== 'words') throw new Error('MiniSearch has no such thing')
  const mask = fieldMask(node.field, node.type)
  return {
    queries: [...node.terms],
    prefix: node.prefix,
    fuzzy: node.fuzzy,
    combineWith: 'and',
    fields: indexFields.filter((_, place) => ((mask >>> place) & 1) === 1),
    boost: Object.fromEntries(indexFields.map((field, place) => [field, fieldBoosts[place]!])),
  }
}

/** Scores by slot, as far as they are no matter of the order in which they were summed up. */
const near = (score: number): number => Number(score.toPrecision(10))

function ours({ index }: Both, node: QueryNode): Map<number, number> {
  const evaluator = new QueryEvaluator(index, new ItemTable(), () => new FacetTable())
  const { frame } = evaluator.evaluate(node, false)
  return new Map(
    Array.from(frame.inOrder(), (doc) => [
      evaluator.slotOf(doc),
      near(frame.scores[doc]! * frame.wordsOf(doc)),
    ]),
  )
}

test('finds and scores exactly as MiniSearch does, over any segments and head', () => {
  let compared = 0
  fc.assert(
    fc.property(
      fc.array(step, { minLength: 1, maxLength: 25 }),
      fc.array(tree, { minLength: 8, maxLength: 8 }),
      (steps, queries) => {
        const both: Both = { index: new WordIndex(), held: new Map() }
        for (const taken of steps) take(both, taken)
        both.index.sweep(true)
        const mini = miniSearchOf(both.held)
        for (const query of queries) {
          const found = mini
            .search(miniSearchQuery(query))
            .map(({ id, score }) => [id as number, near(score)] as const)
          // As texts, which are compared in a fraction of the time.
          const expected = JSON.stringify([query, found.sort(([a], [b]) => a - b)])
          const actual = JSON.stringify([query, [...ours(both, query)].sort(([a], [b]) => a - b)])
          expect(actual).toBe(expected)
          compared += 1
        }
      },
    ),
    { numRuns: 300 },
  )
  expect(compared).toBe(300 * 8)
})

test('articles with more different words than are common are scored as MiniSearch does', () => {
  const long = Array.from({ length: 3000 }, (_, place) => `word${String(place)}`)
  const both: Both = { index: new WordIndex(), held: new Map() }
  const texts = [
    ['bank', 'ant', 'ant'],
    [...long, 'bank', 'ant', 'ant', 'bang'],
    [...long, 'ant', 'anti'],
  ]
  for (const [slot, text] of texts.entries()) {
    const words = indexFields.map((field) => (field === 'text' ? [text] : []))
    take(both, { slot, words })
  }
  take(both, 'seal')
  const mini = miniSearchOf(both.held)
  for (const [typed, prefix] of [
    ['bank', false],
    ['ant', false],
    ['ban', true],
    ['an', true],
  ] as const) {
    const asked: QueryNode = {
      ...{ kind: 'words', terms: [typed], prefix, fuzzy: 0 },
      ...{ stem: '', near: null, field: 'any', type: null },
    }
    const found = mini.search(miniSearchQuery(asked)).map(({ id, score }) => [id as number, near(score)])
    expect(ours(both, asked)).toEqual(new Map(found as [number, number][]))
  }
})

test('of many documents that nobody asks for, no more than make a good segment wait', () => {
  const index = new WordIndex()
  const words = wordsOf(
    indexFields.map(() => [['bank']]),
    0,
  )
  const portion = 500
  for (let first = 0; first < 9000; first += portion) {
    index.setAll(Array.from({ length: portion }, (_, place) => ({ slot: first + place, words })))
  }
  expect(index.has(8999)).toBe(true)
  expect(index.segments.map(({ segment }) => segment.size)).toEqual([6144, 2856])
  expect(index.has(8999)).toBe(true)
})
