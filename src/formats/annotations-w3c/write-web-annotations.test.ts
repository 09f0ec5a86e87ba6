import { expect, test } from 'vitest'
import { sampleExcerpt } from '@/core/excerpt/excerpt.fixture'
import { writeWebAnnotations } from './write-web-annotations'

const now = Date.UTC(2026, 10, 22, 16)

function written(...excerpts: Parameters<typeof writeWebAnnotations>[1]) {
  return JSON.parse(new TextDecoder().decode(writeWebAnnotations('Talks', excerpts, now))) as {
    total: number
    first?: { items: unknown[] }
  }
}

test('positions count code points, as the standard does', () => {
  const words = '😀 yes'
  const passage = { start: 4, end: 10, startPoint: 3, exact: words, prefix: '😀: ', suffix: '' }
  expect(written({ ...sampleExcerpt, text: words, passages: [passage] }).first?.items).toMatchObject([
    {
      target: [
        {
          source: { id: 'https://post.example/talks', 'dc:title': 'Talks in Oslo' },
          selector: [
            { type: 'TextQuoteSelector', exact: words, prefix: '😀: ' },
            { type: 'TextPositionSelector', start: 3, end: 8 },
          ],
        },
      ],
    },
  ])
})

test('an orphan has words and no position; an article without an address has a name', () => {
  const passage = { start: 0, end: 0, startPoint: 0, exact: 'gone', prefix: 'now ', suffix: '.' }
  const citation = { ...sampleExcerpt.citation, url: 'javascript:alert(1)' }
  const { first } = written({ ...sampleExcerpt, passages: [passage], citation })
  expect(first?.items).toMatchObject([
    {
      target: [
        {
          source: { id: expect.stringMatching(/^urn:uuid:/u) as unknown },
          selector: [{ type: 'TextQuoteSelector', exact: 'gone', prefix: 'now ', suffix: '.' }],
        },
      ],
    },
  ])
})

test('each stretch of a split quote is a target; comment, tags and speaker are bodies', () => {
  const passages = [...sampleExcerpt.passages, ...sampleExcerpt.passages]
  expect(written({ ...sampleExcerpt, passages, comment: 'Check' }).first?.items).toMatchObject([
    {
      motivation: ['identifying', 'commenting', 'tagging'],
      'cuttings:status': 'confirmed',
      body: [
        { value: 'Check', purpose: 'commenting' },
        { value: 'talks', purpose: 'tagging' },
        { value: 'norway/oslo', purpose: 'tagging' },
        { value: 'Jane Doe', purpose: 'identifying' },
      ],
      target: [{}, {}],
    },
  ])
})

test('nothing is an empty collection', () => {
  expect(written()).toMatchObject({ total: 0 })
  expect(written().first).toBeUndefined()
})
