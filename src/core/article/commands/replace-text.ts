import { makeAnchor } from '../../anchor/make-anchor'
import { reanchor } from '../../anchor/reanchor'
import { reanchorQuotes } from '../../anchor/reanchor-quotes'
import type { Reanchoring } from '../../anchor/reanchoring'
import type { Anchor } from '../../anchor/anchor'
import type { Annotation } from '../../annotation/annotation'
import type { Change, CommandContext } from '../../history/change'
import { sameRecord } from '../../history/same-record'
import type { ArticleText, TextOrigin } from '../article-text'
import { carryPictures } from '../carry-pictures'
import { countWords } from '../count-words'
import type { LaidOutText } from '../create-text-builder'
import type { Item } from '../item'
import { keepPictures } from '../keep-pictures'
import type { DraftPicture, PlacedPicture } from '../picture'
import type { HeldOriginal, UnplacedOriginal } from '../held-original'
import { leadOf } from '../lead-of'

export interface ReplaceTextInput {
  readonly item: Item
  /** All texts of the item: the one of today, and those that orphans count in. */
  readonly texts: readonly ArticleText[]
  /** All of the item, rejected ones and orphans too. */
  readonly annotations: readonly Annotation[]
  readonly to: LaidOutText
  /** SHA-256 of `to.text` as UTF-8, lower-case hex. */
  readonly sha256: string
  readonly via: TextOrigin
  /** What the text was read from, where new bytes came with it. The one before stays. */
  readonly original?: UnplacedOriginal
  /** Those that come with it, or that it had before; absent: those of the text of today, where their words still stand. */
  readonly pictures?: readonly (DraftPicture | PlacedPicture)[]
}

/**
 * What became of a mark: `same` and `moved` have the same words, `altered` what became of them, `gone` no certain place.
 * A mark of several spans is what became of the worst of them.
 */
export type MarkFate = 'same' | 'moved' | 'altered' | 'gone'

/** What became of the marks, in numbers. */
export interface ReplacedText {
  readonly change: Change
  /** Found again with certainty, their words the same or changed. */
  readonly placed: number
  /** Those that have no certain place in the new text; they keep their anchors in the old one. */
  readonly orphans: number
  /** One for each mark, in their order. */
  readonly fates: readonly { readonly annotation: Annotation; readonly fate: MarkFate }[]
}

const names: Record<TextOrigin, string> = {
  repair: 'Edit text',
  restore: 'Restore text',
  capture: 'Capture again',
  import: 'Import',
}

/**
 * Gives an item another text. The text before stays as a version, and every mark is found again: what is not certain
 * becomes an orphan, never a guess. An orphan of an earlier text that fits again is attached again. null where the
 * text is the same, with the same layout.
 */
export function replaceText(input: ReplaceTextInput, ctx: CommandContext): ReplacedText | null {
  const { item, texts, annotations, to, sha256, via } = input
  const current = texts.find(({ id }) => id === item.textId)
  if (current === undefined) throw new Error(`the text ${item.textId} is not among the item's`)
  const textId = ctx.newId()
  const pictures = input.pictures ?? carryPictures(current, to)
  const { placed, rows } = keepPictures(pictures, { itemId: item.id, textId })
  const isSame =
    current.text === to.text &&
    sameRecord(current.blocks, to.blocks) &&
    sameRecord(current.links, to.links) &&
    sameRecord(current.pictures, placed.pictures)
  if (isSame) return null
  const text: ArticleText = {
    id: textId,
    itemId: item.id,
    text: to.text,
    blocks: to.blocks,
    links: to.links,
    ...placed,
    sha256,
    made: ctx.now,
    via,
  }
  const found = findAnchors(texts, text, annotations)
  const updated = annotations.flatMap((annotation): [Annotation, Annotation][] => {
    const [first, ...rest] = found.get(annotation)?.anchors ?? []
    return first === undefined ? [] : [[annotation, { ...annotation, anchors: [first, ...rest] }]]
  })
  const originals: HeldOriginal[] =
    input.original === undefined
      ? []
      : [{ ...input.original, id: ctx.newId(), itemId: item.id, captured: ctx.now }]
  const after: Item = {
    ...item,
    textId: text.id,
    lead: leadOf(to.text),
    words: countWords(to.text),
    originalId: originals[0]?.id ?? item.originalId,
    modified: ctx.now,
  }
  const change: Change = {
    name: names[via],
    diff: {
      items: { added: [], updated: [[item, after]], removed: [] },
      annotations: { added: [], updated, removed: [] },
    },
    attachments: { texts: [text], originals, pictures: rows },
  }
  const fates = annotations.map((annotation) => ({
    annotation,
    fate: found.get(annotation)?.fate ?? ('gone' as const),
  }))
  return { change, placed: updated.length, orphans: annotations.length - updated.length, fates }
}

/** In such a text each mark has a paragraph, with what was known to stand around it; the others are other marks. */
const withoutNeighbours = ({ exact, prefix, suffix }: Anchor) => ({
  exact,
  prefix: prefix.split('\n\n').at(-1) ?? '',
  suffix: suffix.split('\n\n')[0] ?? '',
})

interface FoundMark {
  readonly anchors: readonly Anchor[]
  readonly fate: Exclude<MarkFate, 'gone'>
}

/** The anchors in the new text of each mark that has a certain place for all of its spans. */
function findAnchors(
  texts: readonly ArticleText[],
  to: ArticleText,
  annotations: readonly Annotation[],
): Map<Annotation, FoundMark> {
  const places = new Map<Anchor, Reanchoring>()
  for (const from of texts) {
    const anchors = annotations.flatMap((annotation) =>
      annotation.anchors.filter((anchor) => anchor.textId === from.id),
    )
    if (anchors.length === 0) continue
    // Words alone are no text that another could have come from.
    const placed =
      from.via === 'words'
        ? reanchorQuotes(to.text, anchors.map(withoutNeighbours))
        : reanchor(from.text, to.text, anchors)
    placed.forEach((place, index) => {
      const anchor = anchors[index]
      if (anchor !== undefined) places.set(anchor, place)
    })
  }
  const found = new Map<Annotation, FoundMark>()
  for (const annotation of annotations) {
    const anchors = annotation.anchors.flatMap((anchor) => {
      const place = places.get(anchor)
      return place === undefined || place.kind === 'orphan' ? [] : [makeAnchor(to.text, to.id, place.span)]
    })
    if (anchors.length !== annotation.anchors.length) continue
    anchors.sort((a, b) => a.start - b.start)
    const kinds = new Set(annotation.anchors.map((anchor) => places.get(anchor)?.kind))
    const fate = kinds.has('altered') ? 'altered' : kinds.has('moved') ? 'moved' : 'same'
    found.set(annotation, { anchors, fate })
  }
  return found
}
