import { analyse } from '../language/fixtures/analyse'

/** `words ← speaker` of every quote of a text; `?` for an unknown speaker. */
export function quotesOf(text: string, kinds: readonly string[] = ['direct', 'mixed']): string[] {
  const { quotes } = analyse({ text, title: '', published: '2021-02-17', dictionary: [] })
  return quotes
    .filter((quote) => kinds.includes(quote.kind))
    .map((quote) => {
      const words = quote.spans.map((span) => text.slice(span.start, span.end)).join(' … ')
      return `${words} ← ${quote.speaker?.name ?? '?'}`
    })
}
