import type { SearchReply } from '@/contract/search-messages'
import type { SearchHit } from '@/core/index/search-hit'
import type { answerSearch } from '@/store/search/answer-search'

type Found = Awaited<ReturnType<typeof answerSearch>>
type Sent = Extract<SearchReply, { kind: 'answer' }>['answer']

/** An answer as the contract has it: with arrays that are nobody else's. `pending`: articles that were not searched. */
export function sentAnswer(answer: Found, pending: number): Sent {
  return {
    hits: answer.hits.map(sentHit),
    items: [...answer.items],
    type: answer.type,
    groups: answer.groups.map((group) => ({ ...group, hits: group.hits.map(sentHit) })),
    taken: answer.taken,
    total: answer.total,
    empty: answer.empty,
    isAtMost: answer.isAtMost,
    isPreview: answer.isPreview,
    sort: answer.sort,
    notices: [...answer.notices],
    pending,
  }
}

function sentHit(hit: SearchHit) {
  return { ...hit, matches: [...hit.matches], titleMatches: [...hit.titleMatches] }
}
