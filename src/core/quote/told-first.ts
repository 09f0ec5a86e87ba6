import { wordSet } from '../language/lexicon/word-set'
import { beingWords, prepositions } from './clause-words'
import { isCueAt } from './is-cue-at'
import type { LineView } from './line-view'
import { subjectBefore, type Region } from './subject-of-cue'
import { tellingCues, tellingSomebody, tellingWithoutThat } from './telling-words'
import type { Told } from './told'
import { toldContent } from './told-content'

/** Between the cue and "that": "told the committee on Monday that". */
const reach = 16
const longest = 120
const helping = wordSet(`
has have had will would can could may might must should shall did does do is are was were be been isn't aren't wasn't
weren't hasn't haven't hadn't won't wouldn't can't couldn't mustn't shouldn't didn't doesn't don't cannot
`)
const listener = wordSet(`
reporters journalists newsmen them him her us me mps senators lawmakers fans investigators police staff workers voters
supporters employees customers delegates parliament congress jurors
`)

/** `X said that …`, `X told the court that …`, `X said the plan was dead`. One for each cue with words of its own. */
export function toldFirst(view: LineView, region: Region): Told[] {
  const found: Told[] = []
  let covered = region.from
  for (let at = region.from; at < region.to; at += 1) {
    const token = view.tokens[at]
    if (!token || at < covered || view.quoted[at] || !tellingCues.has(token.folded) || !isCueAt(view, at))
      continue
    const from = contentStart(view, region, at)
    if (from < 0) continue
    const subject = subjectBefore(view, region, at)
    if (!subject || subject.certainty < 0.74) continue
    const to = contentEnd(view, { from, to: region.to })
    const content = to < 0 ? null : toldContent(view, { from, to })
    if (!content) continue
    const hasThat = view.tokens[from - 1]?.folded === 'that'
    const certainty = subject.certainty * (hasThat ? 1 : 0.92)
    found.push({
      content,
      attribution: { cue: token, actor: subject.actor, certainty, rule: `subject of “${token.text}”` },
    })
    covered = to
  }
  return found
}

/** The token that the told words begin with; -1 where the cue has none. */
function contentStart(view: LineView, region: Region, cue: number): number {
  const that = thatAfter(view, region, cue)
  if (that >= 0) return that + 1
  const word = view.tokens[cue]?.folded ?? ''
  const next = view.tokens[cue + 1]
  if (tellingSomebody.has(word))
    return next && listener.has(next.folded) && opensClause(view, region, cue + 2) ? cue + 2 : -1
  return tellingWithoutThat.has(word) && opensClause(view, region, afterTime(view, cue + 1))
    ? afterTime(view, cue + 1)
    : -1
}

/** "that" after the cue, and after whom, when and where it was told; -1 for none. */
function thatAfter(view: LineView, region: Region, cue: number): number {
  const next = view.tokens[cue + 1]
  if (!next) return -1
  const mayWait =
    tellingSomebody.has(view.tokens[cue]?.folded ?? '') ||
    prepositions.has(next.folded) ||
    next.text === ',' ||
    /(?:day|ly)$|^(?:later|again|also|today)$/u.test(next.folded)
  let hasComma = false
  for (let at = cue + 1; at < Math.min(region.to, cue + (mayWait ? reach : 2)); at += 1) {
    const token = view.tokens[at]
    if (!token || view.quoted[at] || /^[.;:!?”“"]$/u.test(token.text)) return -1
    if (token.folded === 'that') return isThatOfSpeech(view, at, hasComma) ? at : -1
    if (token.text === ',') hasComma = true
    if (at > cue + 1 && (helping.has(token.folded) || isCueAt(view, at))) return -1
  }
  return -1
}

/** After a comma, "that" must follow one; and it is no pronoun before a mark. */
function isThatOfSpeech(view: LineView, at: number, hasComma: boolean): boolean {
  if (hasComma && view.tokens[at - 1]?.text !== ',') return false
  const next = view.tokens[at + 1]
  return next !== undefined && (next.kind !== 'mark' || next.text === ',')
}

/** Past "on Monday", "Tuesday" right after a cue. */
function afterTime(view: LineView, at: number): number {
  const next = view.tokens[at]?.folded === 'on' ? at + 1 : at
  return /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/u.test(view.tokens[next]?.folded ?? '') ? next + 1 : at
}

/** A clause opens with who or what it is about, and has a verb soon. */
function opensClause(view: LineView, region: Region, at: number): boolean {
  const first = view.tokens[at]
  if (!first || at >= region.to || view.quoted[at]) return false
  if (first.kind === 'mark' || first.kind === 'possessive' || prepositions.has(first.folded)) return false
  if (
    /^(?:so|to|when|while|as|after|before|because|during|if|nothing|no|yes|goodbye|hello|little|thanks|what|how|why)$/u.test(
      first.folded,
    )
  )
    return false
  if (isCueAt(view, at) || beingWords.has(first.folded) || /ly$/u.test(first.folded)) return false
  return view.tokens
    .slice(at + 1, Math.min(region.to, at + 14))
    .some(
      (token) =>
        helping.has(token.folded) ||
        /(?:ed|n't|'s|'re|'d|'ll|'ve)$/u.test(token.folded) ||
        isVerbLike(token.folded),
    )
}

const verbLike = wordSet(`
needs wants makes made takes took gives gave came comes went goes gets got runs ran says said knows knew shows showed
remains became becomes left kept began fell rose grew lost won met paid put saw felt found held led meant sent spent
stood told thought understood wrote brought bought built broke chose drew drove ate heard hit hurt laid read set shot
spoke took threw feels seems looks works want need make take give know think like hope love support hear see
`)

function isVerbLike(folded: string): boolean {
  return verbLike.has(folded)
}

/** The end of the sentence, or the place where another cue goes on: ", adding that …"; -1 where a quote stands in it. */
function contentEnd(view: LineView, region: Region): number {
  const last = Math.min(region.to, region.from + longest)
  for (let at = region.from + 1; at < last; at += 1) {
    if (view.quoted[at]) return -1
    if (view.tokens[at - 1]?.text !== ',') continue
    const token = view.tokens[at]
    if (token && /ing$/u.test(token.folded) && tellingCues.has(token.folded)) return at - 1
  }
  return last
}
