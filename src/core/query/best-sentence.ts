import type { Span } from '../anchor/span'
import { sentenceAt } from '../language/sentence-at'
import { findWords } from './find-words'
import type { WordsNode } from './query-node'
import { tokenise, type Token } from './tokenise'

export interface FoundSentence {
  readonly sentence: Span
  /** The matched words in it, in order; at least one. */
  readonly marks: readonly Span[]
}

/** The first so many places of each word are looked at: an article says early what it is about. */
const placesOfEach = 200

/**
 * The sentence with the most different words of the query; of equal ones that with the most matches, then the
 * first. null where none of the words stands in the text.
 *
 * @param cut cuts the text into its words, for who keeps them between two keys
 */
export function bestSentence(
  text: string,
  words: readonly WordsNode[],
  cut: (text: string) => readonly Token[] = tokenise,
): FoundSentence | null {
  if (words.length === 0) return null
  const tokens = cut(text)
  const places = words
    .flatMap((node, which) => findWords(tokens, node, placesOfEach).map((mark) => ({ mark, which })))
    .sort((a, b) => a.mark.start - b.mark.start || a.mark.end - b.mark.end)
  let best: (FoundSentence & { different: number }) | null = null
  for (let at = 0; at < places.length;) {
    const first = places[at]
    if (first === undefined) break
    const sentence = reaching(sentenceAt(text, first.mark.start), first.mark)
    let next = at
    while ((places[next]?.mark.start ?? Infinity) < sentence.end) next += 1
    next = Math.max(next, at + 1)
    const within = places.slice(at, next)
    const different = new Set(within.map(({ which }) => which)).size
    const marks = within.map(({ mark }) => mark)
    const better =
      best === null ||
      different > best.different ||
      (different === best.different && marks.length > best.marks.length)
    if (better) best = { sentence, marks, different }
    at = next
  }
  return best
}

/** A phrase can stand across the end of a sentence. */
function reaching(sentence: Span, mark: Span): Span {
  return { start: Math.min(sentence.start, mark.start), end: Math.max(sentence.end, mark.end) }
}
