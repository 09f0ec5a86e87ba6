import { anchorHolds } from '../anchor/anchor-holds'
import { makeAnchor } from '../anchor/make-anchor'
import type { Anchor } from '../anchor/anchor'
import type { Annotation } from '../annotation/annotation'

/**
 * The mark with its anchors where their words stand with the same words around them; null where that is not exactly one
 * place, so that nothing is guessed.
 *
 * @param texts by id
 */
export function putBackMark(
  mark: Annotation,
  texts: ReadonlyMap<string, string>,
  now: number,
): Annotation | null {
  const anchors: Anchor[] = []
  for (const anchor of mark.anchors) {
    const text = texts.get(anchor.textId)
    const place = text === undefined ? null : onlyPlace(anchor, text)
    if (text === undefined || place === null) return null
    const span = { start: place, end: place + anchor.exact.length }
    anchors.push(anchorHolds(anchor, text) ? anchor : makeAnchor(text, anchor.textId, span))
  }
  const [first, ...rest] = anchors
  return first === undefined ? null : { ...mark, anchors: [first, ...rest], modified: now }
}

function onlyPlace({ exact, prefix, suffix }: Anchor, text: string): number | null {
  if (exact === '') return null
  const words = prefix + exact + suffix
  const at = text.indexOf(words)
  if (at === -1 || text.includes(words, at + 1)) return null
  return at + prefix.length
}
