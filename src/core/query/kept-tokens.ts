import { tokenise, type Token } from './tokenise'

/** Code units of all texts whose words are kept: some ten bytes of words for each. */
const mostUnits = 800_000

/**
 * Cuts texts as `tokenise` does, and keeps the words of those cut lately: the next key of a query shows many of the same
 * articles, and cutting them is most of what it costs.
 */
export function createKeptTokens(most = mostUnits): (text: string) => readonly Token[] {
  /** Those asked for the latest stand last. */
  const kept = new Map<string, readonly Token[]>()
  let units = 0
  return (text) => {
    const before = kept.get(text)
    const tokens = before ?? tokenise(text)
    if (before === undefined) units += text.length
    else kept.delete(text)
    kept.set(text, tokens)
    for (const [oldest] of kept) {
      if (units <= most) break
      kept.delete(oldest)
      units -= oldest.length
    }
    return tokens
  }
}
