import type { Token } from '../tokenise'
import type { TagType } from './tag-set'

const articles = new Set(['the', 'a', 'an'])
/** Names in which a capital "The" is a part. */
const keepThe = new Set(['hague', 'bahamas', 'gambia', 'guardian', 'economist', 'times', 'beatles'])
const titles = new Set(
  (
    'mr mrs ms mx miss dr prof sen gen gov rep lt col capt cpt sgt maj hon rev adm cmdr brig president minister ' +
    'secretary senator general governor chancellor professor congressman congresswoman ambassador colonel major ' +
    'captain mayor sheikh ayatollah reverend archbishop cardinal bishop sir judge justice chief premier lieutenant ' +
    'sergeant inspector commissioner deputy'
  ).split(' '),
)
const openers = new Set(['prime', 'vice', 'crown', 'foreign', 'attorney', 'deputy', 'former', 'chief'])
const heads = new Set(['minister', 'president', 'prince', 'princess', 'secretary', 'general', 'justice'])
const weekday = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/u

/**
 * One convention for the ends of names, in training and in use: no article, no title before a person, no weekday
 * behind. Token indexes, inclusive; the first is above the last where nothing is left.
 */
export function trimName(
  tokens: readonly Token[],
  first: number,
  last: number,
  type: TagType,
): [first: number, last: number] {
  let from = first
  let to = last
  const word = (at: number): string => (tokens[at]?.folded ?? '').replace(/\.$/u, '')
  while (from < to && isLeftover(tokens[from])) from += 1
  while (
    to > from &&
    (weekday.test(word(to)) ||
      word(to) === 'on' ||
      tokens[to]?.kind === 'possessive' ||
      isLeftover(tokens[to]))
  )
    to -= 1
  if (type === 'PER') {
    while (from < to && isTitleAt(word, from)) from += 1
  } else if (from < to && articles.has(word(from))) {
    const isPart = tokens[from]?.isCapital === true && (type !== 'LOC' || keepThe.has(word(from + 1)))
    if (!isPart) from += 1
  }
  return [from, to]
}

/** A sign that markup left behind: "Ltd<". */
function isLeftover(token: Token | undefined): boolean {
  return token?.kind === 'mark' && /^[<>|*_=~^]$/u.test(token.text)
}

function isTitleAt(word: (at: number) => string, at: number): boolean {
  const here = word(at)
  return (
    titles.has(here) ||
    (openers.has(here) && heads.has(word(at + 1))) ||
    (heads.has(here) && openers.has(word(at - 1)))
  )
}
