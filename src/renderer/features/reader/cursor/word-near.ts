import type { Span } from '@/core/anchor/span'

/** A word is looked for within so many code units, so that a text without spaces costs no more than others. */
const reach = 300
const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' })

/** The first word that begins after `offset` (1), or the last that begins before it (-1); null where none is near. */
export function wordNear(text: string, offset: number, direction: 1 | -1): Span | null {
  const words = wordsAround(text, offset)
  if (direction === 1) return words.find((word) => word.start > offset) ?? null
  return words.findLast((word) => word.start < offset) ?? null
}

/** The words near an offset, in text order. */
export function wordsAround(text: string, offset: number): Span[] {
  const from = characterStart(text, Math.max(0, offset - reach))
  const to = characterStart(text, Math.min(text.length, offset + reach))
  const words: Span[] = []
  for (const { segment, index, isWordLike } of segmenter.segment(text.slice(from, to))) {
    if (isWordLike === true) words.push({ start: from + index, end: from + index + segment.length })
  }
  return words
}

function characterStart(text: string, offset: number): number {
  const code = text.charCodeAt(offset)
  return code >= 0xdc00 && code <= 0xdfff ? offset + 1 : offset
}
