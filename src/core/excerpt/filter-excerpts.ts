import type { HighlightColour } from '../annotation/annotation'
import { fold } from '../language/fold'
import type { Excerpt } from './excerpt'

/** What excerpts must have to be shown. Absent and empty conditions let everything through. */
export interface ExcerptFilter {
  /** Each of these words must begin a word of the excerpt, its sentence, comment, tags, speaker or citation. */
  readonly words?: string
  /** A tag's full path: it and all below it. */
  readonly tag?: string
  readonly colour?: HighlightColour | null
  /** Part of the speaker's name. */
  readonly speaker?: string
  /** Published on or after: as `Item.published`. */
  readonly from?: string
  /** Published on or before: `2021-02` is the whole month. */
  readonly to?: string
  /** Absent for all. */
  readonly kinds?: readonly Excerpt['kind'][]
  /** Quotes that nobody has confirmed are left out where this is false. */
  readonly includeSuggestions?: boolean
}

/** The excerpts that meet every condition, in their order. Case, accents and forms of quotation marks are ignored. */
export function filterExcerpts(excerpts: readonly Excerpt[], filter: ExcerptFilter): Excerpt[] {
  const words = wordsOf(filter.words ?? '')
  const tag = fold(filter.tag ?? '')
  const speaker = fold(filter.speaker ?? '')
  const { colour, kinds, from = '', to = '', includeSuggestions = true } = filter
  return excerpts.filter(
    (excerpt) =>
      (kinds === undefined || kinds.includes(excerpt.kind)) &&
      (includeSuggestions || excerpt.status === 'confirmed') &&
      (colour === undefined || colour === null || excerpt.colour === colour) &&
      (tag === '' || excerpt.tags.some((path) => fold(path) === tag || fold(path).startsWith(`${tag}/`))) &&
      (speaker === '' || fold(excerpt.speaker ?? '').includes(speaker)) &&
      isBetween(excerpt.citation.published, from, to) &&
      (words.length === 0 || holdsWords(excerpt, words)),
  )
}

/** A date of less precision counts as the span it stands for; an unknown one is in no span. */
function isBetween(published: string, from: string, to: string): boolean {
  if (from === '' && to === '') return true
  if (published === '') return false
  const precision = (bound: string) => Math.min(bound.length, published.length)
  return (
    (from === '' || published.slice(0, precision(from)) >= from.slice(0, precision(from))) &&
    (to === '' || published.slice(0, precision(to)) <= to.slice(0, precision(to)))
  )
}

/** Folding costs a hundred times what a search does, and a filter runs at each key: kept as long as its excerpt is. */
const folded = new WeakMap<Excerpt, string>()

function holdsWords(excerpt: Excerpt, words: readonly string[]): boolean {
  const { text, sentence, comment, tags, speaker, citation } = excerpt
  const { title, source, authors } = citation
  const known = folded.get(excerpt)
  if (known !== undefined) return words.every((word) => beginsWord(known, word))
  const all = [text, sentence, comment, ...tags, speaker ?? '', title, source, ...authors].join(' ')
  const lower = all.toLowerCase()
  if (words.every((word) => beginsWord(lower, word))) return true
  // Typographic marks aside, text without accents and other scripts is folded already.
  if (!/[^\p{ASCII}‘’“”–—…]/u.test(lower)) return false
  const whole = fold(all)
  folded.set(excerpt, whole)
  return words.every((word) => beginsWord(whole, word))
}

function beginsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}\p{M}]/u.test(text.charAt(at - 1))) return true
  }
  return false
}

function wordsOf(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((word) => word !== '')
}
