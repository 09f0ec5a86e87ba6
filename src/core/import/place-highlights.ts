import { makeAnchor } from '../anchor/make-anchor'
import { reanchorQuotes } from '../anchor/reanchor-quotes'
import type { Anchor } from '../anchor/anchor'
import type { Span } from '../anchor/span'
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
 * text of the exported words alone, so that it is found by itself when the item gets a text that has them. Of what is
 * split, all stretches or none. A note without a quote stands at the first paragraph.
 */
export function placeHighlights(input: PlaceInput, ctx: CommandContext): PlacedHighlights {
  const { text, title, highlights, saved } = input
  const all = highlights.map((highlight) => ({ highlight, words: wordsOf(highlight) }))
  const quoted = all.flatMap(({ words }) => words)
  const found = text.text === '' ? [] : reanchorQuotes(text.text, quoted)
  const spans = new Map(
    found.flatMap((place, index) => {
      const words = quoted[index]
      return words === undefined || place.kind === 'orphan' ? [] : [[words, place.span] as const]
    }),
  )
  const placed = new Map<HighlightToPlace, Anchors>()
  for (const { highlight, words } of all) {
    const anchors = anchorsIn(text, words, spans)
    if (anchors !== null) placed.set(highlight, anchors)
  }
  const lost = all.filter(({ highlight }) => !placed.has(highlight))
  const wordsOnly = lost.length === 0 ? null : textOfWords(lost, title, ctx.newId())
  const { itemId } = text
  const annotations = all.flatMap(({ highlight }) => {
    const anchors = placed.get(highlight) ?? wordsOnly?.anchors.get(highlight)
    return anchors === undefined ? [] : [annotationOf(highlight, anchors, { itemId, saved }, ctx)]
  })
  return {
    annotations,
    wordsOnly:
      wordsOnly === null
        ? null
        : {
            ...{ id: wordsOnly.id, itemId, text: wordsOnly.text },
            ...{ blocks: [], links: [], made: ctx.now, via: 'words' },
          },
  }
}

type Anchors = readonly [Anchor, ...Anchor[]]

interface Words {
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
}

interface QuotedHighlight {
  readonly highlight: HighlightToPlace
  /** One for each stretch; none for a note on the whole article. */
  readonly words: readonly Words[]
}

function wordsOf({ more = [], ...first }: HighlightToPlace): Words[] {
  return [first, ...more]
    .map(({ quote, prefix, suffix }) => ({
      exact: canonicalText(quote),
      prefix: cleanCharacters(prefix),
      suffix: cleanCharacters(suffix),
    }))
    .filter(({ exact }) => exact !== '')
}

/** null where any of the words has no certain place, or two have the same. */
function anchorsIn(
  { id, text, blocks: [first] }: PlaceInput['text'],
  words: readonly Words[],
  places: ReadonlyMap<Words, Span>,
): Anchors | null {
  if (words.length === 0 && first !== undefined && first.end > first.start)
    return [makeAnchor(text, id, first)]
  const spans = words.flatMap((one) => places.get(one) ?? []).sort((a, b) => a.start - b.start)
  const isApart = spans.every(({ start }, index) => start >= (spans[index - 1]?.end ?? 0))
  const [head, ...rest] = spans.map((span) => makeAnchor(text, id, span))
  return head === undefined || spans.length < words.length || !isApart ? null : [head, ...rest]
}

/** One paragraph for each stretch, with what is known to stand around it. */
function textOfWords(lost: readonly QuotedHighlight[], title: string, id: string) {
  let text = ''
  const spanOf = ({ exact, prefix, suffix }: Words): Span => {
    const start = text.length + (text === '' ? 0 : 2) + prefix.length
    text = `${text}${text === '' ? '' : '\n\n'}${prefix}${exact}${suffix}`
    return { start, end: start + exact.length }
  }
  const spans = lost.map(
    ({ highlight, words: [first = { exact: title, prefix: '', suffix: '' }, ...more] }) => ({
      highlight,
      first: spanOf(first),
      more: more.map(spanOf),
    }),
  )
  const anchors = new Map<HighlightToPlace, Anchors>(
    spans.map(({ highlight, first, more }) => [
      highlight,
      [makeAnchor(text, id, first), ...more.map((span) => makeAnchor(text, id, span))],
    ]),
  )
  return { id, text, anchors }
}

/** A note without a quote is a comment, as it has no colour. */
function annotationOf(
  { quote, comment, colour, tagIds, made, changed, as }: HighlightToPlace,
  anchors: Anchors,
  { itemId, saved }: { readonly itemId: string; readonly saved: number },
  ctx: CommandContext,
): Annotation {
  const created = made ?? saved
  const common = {
    id: ctx.newId(),
    itemId,
    anchors,
    decision: 'confirmed' as const,
    comment: cleanCharacters(comment).trim(),
    tagIds,
    created,
    modified: changed ?? created,
  }
  if (quote.trim() === '' || as?.kind === 'comment') return { ...common, kind: 'comment' }
  if (as?.kind !== 'quote') return { ...common, kind: 'highlight', colour: colour ?? 'yellow' }
  const speaker = as.speaker === null ? null : { name: as.speaker, entityId: null }
  return { ...common, kind: 'quote', quoteKind: as.quoteKind, speaker, cue: as.cue }
}
