import type { Excerpt } from '@/core/excerpt/excerpt'

/** An excerpt for tests; `captured` and `start` from the place of the id, so that the order is known. */
export function excerptOf(id: string, part: Partial<Excerpt> = {}): Excerpt {
  return {
    id,
    itemId: `item-${id}`,
    kind: 'quote',
    status: 'confirmed',
    text: '“The bridge is open.”',
    sentence: '“The bridge is open,” she said.',
    start: 0,
    end: 21,
    speaker: 'Mina Osei',
    quoteKind: 'direct',
    cue: 'said',
    colour: null,
    comment: '',
    tags: [],
    made: 0,
    changed: 0,
    passages: [],
    citation: {
      title: 'A bridge opens',
      authors: [],
      source: 'The Hill Post',
      url: 'https://example.org/bridge',
      published: '2021-02-17',
      captured: id.charCodeAt(0),
      originalSha256: '',
    },
    ...part,
  }
}
