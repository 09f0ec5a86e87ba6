import { expect, test } from 'vitest'
import { makeAnchor } from '../anchor/make-anchor'
import { sampleHighlight } from '../fixtures/sample-records'
import type { ArticleText } from '../article/article-text'
import { orphanPlaces } from './orphan-places'

const textOf = (id: string, text: string): ArticleText => ({
  id,
  itemId: 'item',
  text,
  blocks: [],
  links: [],
  sha256: '',
  made: 1,
})
const old = textOf(
  'old',
  'The envoy said that “talks will go on” in the old harbour hall, “until a treaty is signed by all,” he added.',
)
const now = textOf(
  'now',
  'In the old harbour hall the envoy was sure. “Until a treaty is signed by all,” he said, nothing else counts.',
)
const anchorsOf = (...words: string[]) => {
  const [first, ...rest] = words.map((part) => {
    const start = old.text.indexOf(part)
    return makeAnchor(old.text, old.id, { start, end: start + part.length })
  })
  if (first === undefined) throw new Error('words')
  return [first, ...rest] as const
}

test('each part of a mark goes where its words are; a part that is nowhere is left out', () => {
  const whole = sampleHighlight({
    id: 'a',
    anchors: anchorsOf('talks will go on', 'until a treaty is signed by all'),
  })
  const lost = sampleHighlight({ id: 'b', anchors: anchorsOf('talks will go on') })
  const [places, none] = orphanPlaces([whole, lost], [old, now], now)
  expect(places?.[0]?.spans.map(({ start, end }) => now.text.slice(start, end))).toContain(
    'Until a treaty is signed by all',
  )
  for (const { spans } of places ?? [])
    for (const [at, span] of spans.entries())
      expect(span.start).toBeGreaterThanOrEqual(spans[at - 1]?.end ?? 0)
  expect(
    none?.flatMap(({ spans }) => spans.map(({ start, end }) => now.text.slice(start, end))),
  ).not.toContain('talks will go on')
})

test('a part that already counts in the text stays where it is', () => {
  const start = now.text.indexOf('envoy')
  const kept = makeAnchor(now.text, now.id, { start, end: start + 5 })
  const mixed = sampleHighlight({
    id: 'c',
    anchors: [kept, ...anchorsOf('until a treaty is signed by all')] as const,
  })
  const [places] = orphanPlaces([mixed], [old, now], now)
  expect(places?.[0]?.spans.map((span) => now.text.slice(span.start, span.end))).toEqual([
    'envoy',
    'Until a treaty is signed by all',
  ])
})

test('without its old text an orphan has no place', () => {
  const lost = sampleHighlight({ id: 'd', anchors: anchorsOf('talks will go on') })
  expect(orphanPlaces([lost], [now], now)).toEqual([[]])
})
