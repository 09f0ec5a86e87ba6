import { makeAnchor } from '../anchor/make-anchor'
import { reanchorQuotes } from '../anchor/reanchor-quotes'
import type { Anchor } from '../anchor/anchor'
import type { Annotation } from '../annotation/annotation'
import type { ArticleText } from '../article/article-text'
import { canonicalText } from '../article/canonical-text'
import { cleanCharacters } from '../article/clean-characters'
import type { CommandContext } from '../history/change'
import type { ImportedHighlight } from './imported-record'

/** A highlight of an export with the tags that its paths became. */
export interface HighlightToPlace extends Omit<ImportedHighlight, 'tags'> {
  readonly tagIds: readonly string[]
}

export interface PlacedHighlights {
  readonly annotations: readonly Annotation[]
  /** The words of those that are not in the item's text; null where each has its place. It has no hash yet. */
  readonly wordsOnly: Omit<ArticleText, 'sha256'> | null
}

interface PlaceInput {
  /** The item's text, which may be empty. */
  readonly text: Pick<ArticleText, 'id' | 'itemId' | 'text' | 'blocks'>
  /** What a note on the whole article stands at where there is no text. */
  readonly title: string
  readonly highlights: readonly HighlightToPlace[]
  /** When the article was saved, for those without a time of their own; ms. */
  readonly saved: number
}

/**
 * Highlights as marks of an item. What is found with certainty is anchored; what is not is an orphan, which counts in a
 * text of the exported words alone, so that it is found by itself when the item gets a text that has them. A note
 * without a quote stands at the first paragraph.
 */
export function placeHighlights(input: PlaceInput, ctx: CommandContext): PlacedHighlights {
  const { text, title, highlights, saved } = input
  const all = highlights.map((highlight) => ({ highlight, quote: canonicalText(highlight.quote) }))
  const placed = new Map<HighlightToPlace, Anchor>()
  const quoted = all.filter(({ quote }) => quote !== '')
  const found = text.text === '' ? [] : reanchorQuotes(text.text, quoted.map(anchorOf))
  quoted.forEach(({ highlight }, index) => {
    const place = found[index]
    if (place !== undefined && place.kind !== 'orphan')
      placed.set(highlight, makeAnchor(text.text, text.id, place.span))
  })
  const first = text.blocks[0]
  for (const { highlight, quote } of all)
    if (quote === '' && first !== undefined && first.end > first.start)
      placed.set(highlight, makeAnchor(text.text, text.id, first))
  const lost = all.filter(({ highlight }) => !placed.has(highlight))
  const words = lost.length === 0 ? null : wordsOf(lost, title, ctx.newId())
  lost.forEach(({ highlight }, index) => {
    const anchor = words?.anchors[index]
    if (anchor !== undefined) placed.set(highlight, anchor)
  })
  const annotations = all.flatMap(({ highlight }) => {
    const anchor = placed.get(highlight)
    return anchor === undefined ? [] : [annotationOf(highlight, anchor, { itemId: text.itemId, saved }, ctx)]
  })
  const { itemId } = text
  const wordsOnly: PlacedHighlights['wordsOnly'] =
    words === null
      ? null
      : { id: words.id, itemId, text: words.text, blocks: [], links: [], made: ctx.now, via: 'words' }
  return { annotations, wordsOnly }
}

interface QuotedHighlight {
  readonly highlight: HighlightToPlace
  readonly quote: string
}

function anchorOf({ highlight, quote }: QuotedHighlight) {
  return {
    exact: quote,
    prefix: cleanCharacters(highlight.prefix),
    suffix: cleanCharacters(highlight.suffix),
  }
}

/** One paragraph each, with what is known to stand around it. */
function wordsOf(lost: readonly QuotedHighlight[], title: string, id: string) {
  let text = ''
  const spans = lost.map((one) => {
    const { exact, prefix, suffix } =
      one.quote === '' ? { exact: title, prefix: '', suffix: '' } : anchorOf(one)
    const start = text.length + (text === '' ? 0 : 2) + prefix.length
    text = `${text}${text === '' ? '' : '\n\n'}${prefix}${exact}${suffix}`
    return { start, end: start + exact.length }
  })
  return { id, text, anchors: spans.map((span) => makeAnchor(text, id, span)) }
}

/** A note without a quote is a comment, as it has no colour. */
function annotationOf(
  { quote, comment, colour, tagIds, made }: HighlightToPlace,
  anchor: Anchor,
  { itemId, saved }: { readonly itemId: string; readonly saved: number },
  ctx: CommandContext,
): Annotation {
  const at = made ?? saved
  const common = {
    id: ctx.newId(),
    itemId,
    anchors: [anchor] as const,
    decision: 'confirmed' as const,
    comment: cleanCharacters(comment).trim(),
    tagIds,
    created: at,
    modified: at,
  }
  return quote.trim() === ''
    ? { ...common, kind: 'comment' }
    : { ...common, kind: 'highlight', colour: colour ?? 'yellow' }
}
