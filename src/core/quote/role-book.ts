import type { Mention } from '../annotation/analysis'
import { fold } from '../language/fold'
import { honorifics, roleModifiers, roleWords } from '../language/lexicon/roles'
import type { LineView } from './line-view'

/** Titles of the article's people: "foreign secretary" → the entities that bear it. */
export type RoleBook = ReadonlyMap<string, ReadonlySet<number>>

/** Dropping one of these makes another office of a title. */
const binding = new Set([
  'deputy',
  'vice',
  'former',
  'ex',
  'assistant',
  'associate',
  'shadow',
  'acting',
  'incoming',
  'outgoing',
  'vice-president',
  'under',
])

/** Reads titles before names (from the mentions) and after them ("Nancy Pelosi, the Speaker of the House,"). */
export function buildRoleBook(mentions: readonly Mention[], views: readonly LineView[]): RoleBook {
  const book = new Map<string, Set<number>>()
  for (const mention of mentions) {
    if (mention.type === 'person' && mention.role !== undefined) addRole(book, mention.role, mention.entity)
  }
  for (const view of views) {
    for (const actor of view.actors) {
      if (actor.kind === 'person' && actor.entity !== null)
        addRole(book, roleAfter(view, actor.to), actor.entity)
    }
  }
  return book
}

function addRole(book: Map<string, Set<number>>, role: string, entity: number): void {
  const words = fold(role)
    .replace(/\./gu, '')
    .replace(/ (?:to|of|for|at|in) .*$/u, '')
    .split(' ')
    .filter((word) => word !== '')
  if (
    words.length === 0 ||
    (words.length === 1 && honorifics.has(words[0] ?? '') && !roleWords.has(words[0] ?? ''))
  )
    return
  for (let from = 0; from < words.length; from += 1) {
    const title = words.slice(from).join(' ')
    const bearers = book.get(title)
    if (bearers) bearers.add(entity)
    else book.set(title, new Set([entity]))
    if (binding.has(words[from] ?? '')) break
  }
}

/** The title between commas after a name; '' for none. */
function roleAfter(view: LineView, at: number): string {
  if (view.tokens[at]?.text !== ',') return ''
  const words: string[] = []
  let found = 0
  for (let i = at + 1; i < at + 8; i += 1) {
    const token = view.tokens[i]
    if (token?.kind === 'possessive') {
      words.length = 0
      found = 0
      continue
    }
    if (token?.kind !== 'word' && token?.text !== '-') break
    const isTitle = roleWords.has(token.folded)
    if (/^(?:the|a|an|his|her|their)$/u.test(token.folded)) continue
    if (isTitle || roleModifiers.has(token.folded)) words.push(token.folded)
    else if (found > 0) break
    else words.length = 0
    if (isTitle) found = words.length
  }
  return words.slice(0, found).join(' ')
}
