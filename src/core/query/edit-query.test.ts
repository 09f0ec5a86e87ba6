import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arbitraryQuery } from '../index/fixtures/arbitrary-search'
import {
  fieldTerm,
  hasTerm,
  publishedOf,
  setPublished,
  toggleTerm,
  typeOf,
  withoutSort,
  withType,
} from './edit-query'
import { parseQuery } from './parse-query'
import { placedPieces } from './placed-pieces'
import type { QueryNode } from './query-node'

test.each([
  ['source', 'Reuters', 'source:Reuters'],
  ['source', 'The Hindu', 'source:"The Hindu"'],
  ['tag', 'economy/trade', 'tag:economy/trade'],
  ['person', 'Jane "Jay" Roe', 'person:"Jane  Jay  Roe"'],
  ['person', 'D’Arcy*', 'person:"D’Arcy*"'],
  ['source', 'a~2', 'source:"a~2"'],
])('%s %s is asked for by %s', (field, value, term) => {
  expect(fieldTerm(field, value)).toBe(term)
  const { node, notices } = parseQuery(`${term} `)
  expect(notices).toEqual([])
  expect(node).toMatchObject({ kind: 'words', prefix: false, fuzzy: 0 })
  expect(node).toMatchObject(field === 'person' ? { field: 'entity', type: 'person' } : { field })
})

test('a term comes in and goes out again', () => {
  const narrowed = toggleTerm('envoy talks', 'source:"The Hindu"')
  expect(narrowed).toBe('envoy talks* source:"The Hindu" ')
  expect(hasTerm(narrowed, 'source:"The Hindu"')).toBe(true)
  expect(hasTerm(narrowed, 'source:The')).toBe(false)
  expect(hasTerm('-is:starred', 'is:starred')).toBe(false)
  expect(toggleTerm(narrowed, 'source:"The Hindu"')).toBe('envoy talks* ')
  expect(toggleTerm('is:starred', 'is:starred')).toBe('')
})

test.each([
  ['', 'tag:trade '],
  ['tariff dea', 'tariff dea* tag:trade '],
  ['tariff dea*', 'tariff dea* tag:trade '],
  ['title:(tariff OR dea', 'title:(tariff OR dea*) tag:trade '],
  ['tariff published:20', 'tariff tag:trade '],
  ['tariff is:rea', 'tariff tag:trade '],
  ['tariff dea~', 'tariff dea~ tag:trade '],
  ['"tariff  deal', '"tariff  deal" tag:trade '],
  ['speaker:“Ann ', 'speaker:“Ann" tag:trade '],
  ['tariff "', 'tariff tag:trade '],
  ['tariff speaker:', 'tariff tag:trade '],
  ['tariff OR', 'tariff tag:trade '],
  ['report NOT', 'report tag:trade '],
  ['report -(title:(', 'report tag:trade '],
  ['tariff (deal OR grain', 'tariff (deal OR grain*) tag:trade '],
  ['tariff (deal OR "ripe grain', 'tariff (deal OR "ripe grain") tag:trade '],
  ['tariff OR grain', '(tariff OR grain*) tag:trade '],
  ['tariff OR (deal grain', '(tariff OR (deal grain*)) tag:trade '],
  ['"tariff OR grain"', '"tariff OR grain" tag:trade '],
  ['(tariff OR grain) deal', '(tariff OR grain) deal* tag:trade '],
  ['a OR b) c OR d', '(a OR b)) (c OR d*) tag:trade '],
])('%j is narrowed by a term', (query, expected) => {
  expect(toggleTerm(query, 'tag:trade')).toBe(expected)
})

test.each([
  ['tag:trade OR tag:city ', 'tag:city '],
  ['tag:city OR tag:trade', 'tag:city '],
  ['(tag:trade OR tag:city) tariff ', '(tag:city) tariff '],
  ['tariff AND tag:trade OR deal', 'tariff OR deal '],
  ['deal OR tag:trade AND tariff', 'deal OR tariff '],
  ['deal OR tag:trade OR tariff', 'deal OR tariff '],
  ['tariff  ( tag:trade )  deal', 'tariff deal '],
  ['tariff tag:((trade', 'tariff '],
  ['title: tag:trade (deal) x', '(deal) x '],
  ['(tariff OR deal) tag:trade', 'tariff OR deal '],
  ['tag:"trade"', ''],
  ['tag:TRADE', ''],
  ['#trade tariff', 'tariff '],
  ['tag:(trade OR grain) tariff', 'tag:(grain) tariff '],
  ['tag:trade  "tag:trade  x', '"tag:trade  x '],
])('of %j a term is taken out with its operator', (query, expected) => {
  expect(hasTerm(query, 'tag:trade')).toBe(true)
  expect(toggleTerm(query, 'tag:trade')).toBe(expected)
})

test('very many brackets around a term go with it', () => {
  const deep = (count: number) => `${'('.repeat(count)}tag:trade${')'.repeat(count)}`
  expect(toggleTerm(`tariff ${deep(50_000)}`, 'tag:trade')).toBe('tariff ')
})

test.each(['-tag:trade', 'NOT tag:trade', '-(tariff tag:trade)', '-tag:(trade)', '"tag:trade"', 'tag:trad*'])(
  'who asks for %s does not ask for the term',
  (query) => {
    expect(hasTerm(query, 'tag:trade')).toBe(false)
  },
)

test('a time takes the place of another', () => {
  expect(setPublished('envoy published:2020 talks', '2021-02')).toBe('envoy talks published:2021-02 ')
  expect(publishedOf('envoy published:2021-02..2021-05 ')).toBe('2021-02..2021-05')
  expect(setPublished('published:2021 ', '')).toBe('')
  expect(setPublished('(report OR published:2020) deal', '2021')).toBe('(report) deal published:2021 ')
  expect(setPublished('published:(2020 OR 2022) deal', '')).toBe('deal ')
  expect(setPublished('deal published:', '2021')).toBe('deal published:2021 ')
  expect(publishedOf('(deal OR published:2020)')).toBe('2020')
  expect(publishedOf('"was published:2020 by" -published:2021')).toBe('')
})

test('one kind is asked for in place of another, and all again', () => {
  expect(withType('quay type:note', 'quote')).toBe('quay type:quote ')
  expect(withType('quay type:notes ', null)).toBe('quay ')
  expect(typeOf('quay type:entity ')).toBe('name')
  expect(typeOf('quay')).toBeNull()
  expect(withType('(report OR tariff type:quote) deal ', null)).toBe('(report OR tariff) deal ')
  expect(withType('"a type:quote b"', null)).toBe('"a type:quote b"')
})

test('an order is taken out, and nothing where there is none', () => {
  expect(withoutSort('(deal sort:date) report')).toBe('(deal) report ')
  expect(withoutSort('"sort:date  x"  de')).toBe('"sort:date  x"  de')
})

/** What is asked for, without brackets that say nothing. */
function flat(node: QueryNode | null): QueryNode | null {
  if (node?.kind === 'not') return { ...node, node: flat(node.node) ?? node.node }
  if (node?.kind !== 'and' && node?.kind !== 'or') return node
  const nodes = node.nodes.flatMap((each) => {
    const child = flat(each)
    return child?.kind === node.kind ? child.nodes : [child ?? each]
  })
  return { ...node, nodes }
}

const asked = (query: string) => {
  const { node, type, sort } = parseQuery(query)
  return { node: flat(node), type, sort }
}

const piece = fc.constantFrom(
  ...['(', ')', ' ', ' ', 'OR ', ' NOT ', ' AND ', '-', '"', '”', 'title:', 'tag:', 'tag:(', '#'],
  ...['a', 'envoy ', '*', '~2', 'type:quote', 'sort:date ', 'published:2020', '"b c" ', 'is:read ', ':'],
)
const anyQuery = fc.oneof(
  arbitraryQuery,
  fc.array(piece, { maxLength: 14 }).map((parts) => parts.join('')),
)
const anyTerm = fc.constantFrom(
  'source:"The Hindu"',
  'source:="The ""Hindu"""',
  'tag:x',
  'tag:=x',
  'is:starred',
  'speaker:Ann',
)

test('law: a term narrows all that was asked for, and gone again leaves it as it was', () => {
  fc.assert(
    fc.property(anyQuery, anyTerm, (query, term) => {
      // The last word of a phrase that is not closed yet is whole from then on.
      const typed = placedPieces(query).at(-1)?.piece
      fc.pre(!hasTerm(query, term) && !(typed?.kind === 'term' && typed.isOpen))
      const before = asked(query)
      const { node } = parseQuery(`${term} `)
      const narrowed = toggleTerm(query, term)
      const both = before.node === null ? node : { kind: 'and', nodes: [before.node, node] }
      expect({ narrowed, ...asked(narrowed) }).toEqual({ narrowed, ...before, node: flat(both as QueryNode) })
      expect(hasTerm(narrowed, term)).toBe(true)
      const again = toggleTerm(narrowed, term)
      expect({ narrowed, again, ...asked(again) }).toEqual({ narrowed, again, ...before })
    }),
    { numRuns: 500 },
  )
})

/** Without the words of a term where they are not excluded. */
function without(node: QueryNode | null, term: QueryNode | null): QueryNode | null {
  if (JSON.stringify(node) === JSON.stringify(term)) return null
  if (node?.kind !== 'and' && node?.kind !== 'or') return node
  const nodes = node.nodes.flatMap((each) => without(each, term) ?? [])
  return nodes.length > 1 ? { ...node, nodes } : (nodes[0] ?? null)
}

test('law: what a term is taken out of asks for the rest of what it asked for', () => {
  const withTerm = fc.array(fc.oneof(piece, fc.constant(' tag:x ')), { maxLength: 14 })
  fc.assert(
    fc.property(withTerm, (parts) => {
      const query = parts.join('')
      fc.pre(hasTerm(query, 'tag:x') && !/(?:NOT|-) *(?:NOT|-)/.test(query))
      const { node, ...shown } = asked(`${query} `)
      const rest = flat(without(node, parseQuery('tag:x ').node))
      const again = toggleTerm(query, 'tag:x')
      expect({ query, again, ...asked(again) }).toEqual({ query, again, node: rest, ...shown })
    }),
    { numRuns: 500 },
  )
})

test('law: what else is typed is kept as it was typed', () => {
  const typedTerms = (query: string) =>
    placedPieces(query).flatMap((each) => (each.piece.kind === 'term' ? [each.piece.raw] : []))
  fc.assert(
    fc.property(
      arbitraryQuery,
      fc.array(fc.constantFrom('OR ', '', '', 'AND '), { maxLength: 3 }),
      (query, joints) => {
        const term = 'tag:x'
        const mixed = joints.map((joint) => `${joint}${term} ${joint}${query}`).join(' ')
        expect(typedTerms(toggleTerm(mixed, term))).toEqual(
          joints.length === 0 ? [term] : joints.flatMap(() => typedTerms(query)),
        )
      },
    ),
  )
})
