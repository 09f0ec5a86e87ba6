import type { Excerpt } from '../excerpt/excerpt'
import type { EmbeddedExcerpt } from './embedded-excerpt'
import { quotedLines } from './quoted-lines'

/** How an excerpt in a note stands to what is behind it today. */
export type ExcerptState =
  | { readonly kind: 'same'; readonly now: Excerpt }
  /** `what`: which of these are others today, for a person: "the words", "the speaker", "the source". */
  | { readonly kind: 'changed'; readonly now: Excerpt; readonly what: readonly string[] }
  /** The quote was removed or rejected, or its place in the text is lost. */
  | { readonly kind: 'orphan' }
  | { readonly kind: 'trashed' }
  | { readonly kind: 'item-gone' }

export interface ItemExcerpts {
  readonly trashed: boolean
  readonly excerpts: readonly Excerpt[]
}

/** Compares an excerpt of a note with its item today; null: there is no such item. */
export function excerptState(embedded: EmbeddedExcerpt, item: ItemExcerpts | null): ExcerptState {
  if (item === null) return { kind: 'item-gone' }
  if (item.trashed) return { kind: 'trashed' }
  const now = behind(embedded, item.excerpts)
  if (now === undefined) return { kind: 'orphan' }
  const what = [
    ...(quotedLines(now.text) === quotedLines(embedded.text) ? [] : ['the words']),
    ...(now.speaker === embedded.speaker ? [] : ['the speaker']),
    ...(sourceOf(now) === sourceOf(embedded) ? [] : ['the source']),
  ]
  return what.length === 0 ? { kind: 'same', now } : { kind: 'changed', now, what }
}

/** A suggestion that was confirmed has another id, and stands at the same place. */
function behind(embedded: EmbeddedExcerpt, excerpts: readonly Excerpt[]): Excerpt | undefined {
  return (
    excerpts.find(({ id }) => id === embedded.id) ??
    excerpts.find(
      ({ kind, start, end }) => kind === embedded.kind && start === embedded.start && end === embedded.end,
    )
  )
}

function sourceOf({ citation }: EmbeddedExcerpt): string {
  const { title, source, authors, published, url } = citation
  return JSON.stringify([title, source, authors, published, url])
}
