import type { Span } from '../anchor/span'
import { workNouns } from '../language/lexicon/events'
import { fold } from '../language/fold'
import type { Finding } from './finding'

/** Titles in quotation marks right after the kind of work: "the film “Roma”", "her novel, ‘Emma’". */
export function findWorks(text: string, marked: readonly Span[]): Finding[] {
  return marked.flatMap((span) => {
    const before = text.slice(Math.max(0, span.start - 30), span.start)
    const noun = /([\p{L}]{3,20})(?:,|\s(?:called|titled|entitled|named))?\s$/u.exec(before)?.[1]
    const inner = text.slice(span.start + 1, span.end - 1).replace(/[,.]$/u, '')
    if (noun === undefined || !workNouns.has(fold(noun)) || !/^\p{Lu}/u.test(inner) || inner.length > 80)
      return []
    return [
      {
        start: span.start + 1,
        end: span.start + 1 + inner.length,
        type: 'work' as const,
        confidence: 0.8,
        reason: `“${noun}” stands before it`,
      },
    ]
  })
}
