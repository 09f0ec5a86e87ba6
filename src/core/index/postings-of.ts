import type { AskedTerm } from './asked-term'
import type { WordIndex } from './word-index'

/** In about how many documents a term stands, with those that begin with it where they are asked for. */
export function postingsOf({ segments }: WordIndex, { term, prefix }: AskedTerm): number {
  let postings = 0
  for (const { segment } of segments) {
    const from = segment.firstFrom(term)
    const end = prefix ? segment.firstAfterPrefix(term, from) : from + (segment.find(term) === -1 ? 0 : 1)
    const first = segment.listDocs[segment.termLists[from] as number] as number
    postings += (segment.listDocs[segment.termLists[end] as number] as number) - first
  }
  return postings
}
