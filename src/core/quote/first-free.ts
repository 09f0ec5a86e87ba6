import type { Actor } from './actor'
import { isFiller, prepositions } from './clause-words'
import { isCueAt } from './is-cue-at'
import type { LineView } from './line-view'
import { mainClauseStart } from './main-clause-start'
import { wordSet } from '../language/lexicon/word-set'

const determiners = wordSet('the a an his her their its our my one another this some many several')

/**
 * The first actor that no preposition governs, of those in a row of the same sentence: behind a clause that opens the
 * sentence ("When Jon Lee left, the mayor …"), where one stands there.
 */
export function firstFree(view: LineView, actors: readonly Actor[]): Actor | null {
  const free = actors.filter(
    (actor) => actor.words !== 'who' && isFree(view, actor) && !isPrefix(view, actors, actor),
  )
  const main = mainClauseStart(view, actors[0]?.from ?? 0)
  const within = free.filter((actor) => actor.from >= main)
  return first(within) ?? first(free)
}

function first(free: readonly Actor[]): Actor | null {
  return free.find((actor) => actor.kind !== 'place' && actor.kind !== 'group') ?? free[0] ?? null
}

/** A group or place right before the name it describes ("Russian President Putin"). */
function isPrefix(view: LineView, actors: readonly Actor[], actor: Actor): boolean {
  if (actor.kind !== 'group' && actor.kind !== 'place' && actor.kind !== 'organisation') return false
  return actors.some(
    (next) =>
      next.from >= actor.to &&
      next.from - actor.to <= 4 &&
      view.tokens
        .slice(actor.to, next.from)
        .every(
          (token) => token.kind === 'word' && !prepositions.has(token.folded) && !isFiller(token.folded),
        ),
  )
}

/** The index of the last token before an actor and what describes it; -1 at the start of the line. */
export function wordBefore(view: LineView, actor: Actor): number {
  let at = actor.from - 1
  while (at >= 0 && view.tokens[at]?.kind === 'word' && isDescription(view.tokens[at]?.folded ?? '')) at -= 1
  return at
}

/** Whether no preposition governs the actor. */
export function isFree(view: LineView, actor: Actor): boolean {
  let at = wordBefore(view, actor)
  if (actor.kind === 'noun' && isAdjective(view, at)) {
    for (let steps = 0; steps < 3 && isAdjective(view, at); steps += 1) at -= 1
  }
  return !prepositions.has(view.tokens[at]?.folded ?? '')
}

/** A word in small letters that may stand between a preposition and its noun ("among young black voters"). */
function isAdjective(view: LineView, at: number): boolean {
  const token = view.tokens[at]
  return (
    token?.kind === 'word' &&
    !token.isCapital &&
    !determiners.has(token.folded) &&
    !/^(?:what|which|who|that|whom|whose)$/u.test(token.folded) &&
    !prepositions.has(token.folded) &&
    !isFiller(token.folded) &&
    !isCueAt(view, at)
  )
}

const description =
  /^(?:the|a|an|his|her|their|its|mr\.?|mrs\.?|ms\.?|dr\.?|president|minister|prime|foreign|secretary|senator|sen\.?|rep\.?|gov\.?|former|deputy|fellow|vice|chief)$/u
/** An article or a title, which may stand between a preposition and its name. */
export function isDescription(folded: string): boolean {
  return description.test(folded)
}
