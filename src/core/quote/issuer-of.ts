import type { Actor } from './actor'
import { firstFree } from './first-free'
import { wordSet } from '../language/lexicon/word-set'
import type { LineView } from './line-view'

const documents = wordSet(`
statement letter tweet email e-mail report memo post message video ad advertisement release note resolution petition
communique declaration
`)
const issuing = wordSet(`
issued issues issuing released releases releasing posted published publishes sent sending sends wrote signed aired
tweeted made put gave read circulated distributed delivered filed
`)

/** Whose words a document has: the ministry’s, in "The ministry issued a statement calling it “…”". */
export function issuerOf(view: LineView, actors: readonly Actor[], document: Actor): Actor | null {
  if (document.kind !== 'noun' || !documents.has(document.words.split(' ').at(-1) ?? '')) return null
  const isIssued = view.tokens
    .slice(Math.max(0, document.from - 3), document.from)
    .some((token) => issuing.has(token.folded))
  const first = isIssued
    ? firstFree(
        view,
        actors.filter(({ to }) => to <= document.from),
      )
    : null
  return first !== document ? first : null
}
