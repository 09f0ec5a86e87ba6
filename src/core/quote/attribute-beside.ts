import type { Actor } from './actor'
import { actorsIn } from './actors-in'
import type { Attribution } from './attribution'
import { wordSet } from '../language/lexicon/word-set'
import { firstFree, wordBefore } from './first-free'
import { isCueAt } from './is-cue-at'
import type { LineView } from './line-view'
import { opensAside } from './main-clause-start'
import type { QuoteRegions } from './quote-regions'
import type { Region } from './subject-of-cue'

/** How far from a quote a subject may stand that no verb of saying leads to, in tokens. */
const near = 3

/**
 * The weaker hints, for a fragment that no verb of saying leads to somebody: `Calling it “dead”, she left`,
 * `“dead” she warned` (never behind a full stop), `spoke of “dead ends”, saying …`, `her remark that it was “dead”`.
 */
export function attributeBeside(
  { view, before, after }: QuoteRegions,
  endsWhole: boolean,
): Attribution | null {
  return (
    afterAside(view, before, after) ??
    (endsWhole ? null : spokenAfter(view, after)) ??
    beforeParticiple(view, before, after) ??
    ownedRemark(view, before)
  )
}

/** The subject that the quote’s own clause waits for. */
function afterAside(view: LineView, before: Region, after: Region): Attribution | null {
  const opens = before.from === 0 || view.sentences[before.from - 1] !== view.sentences[before.from]
  if (before.to === before.from || !opens || !opensAside(view, before.from)) return null
  if (view.tokens.slice(before.from, before.to).some(({ text }) => text === ',')) return null
  const [actor] = actorsIn(view, after.from, Math.min(after.to, after.from + 12))
  if (!actor || actor.from - after.from > near || actor.kind === 'place' || actor.kind === 'group')
    return null
  const rule = 'subject of the clause that the words open'
  return { cue: null, actor, certainty: 0.75, rule }
}

/** `“down the line” he warned` */
function spokenAfter(view: LineView, after: Region): Attribution | null {
  const [actor] = actorsIn(view, after.from, Math.min(after.to, after.from + 8))
  const cue = actor && view.tokens[actor.to]
  const isNext = actor !== undefined && wordBefore(view, actor) < after.from
  if (!cue || !isNext || !isCueAt(view, actor.to)) return null
  return { cue, actor, certainty: 0.75, rule: `named before “${cue.text}”` }
}

/** `spoke of “a new day”, saying …` */
function beforeParticiple(view: LineView, before: Region, after: Region): Attribution | null {
  for (const at of [after.from, after.from + 1]) {
    const cue = view.tokens[at]
    if (!cue || at >= after.to || !/ing$/u.test(cue.folded) || !isCueAt(view, at)) continue
    const actor = firstFree(view, actorsIn(view, before.from, before.to))
    return (
      actor && {
        cue,
        actor,
        certainty: 0.75,
        rule: `subject of the sentence that “${cue.text}” goes on with`,
      }
    )
  }
  return null
}

const remarks = wordSet(`
remark remarks comment comments claim claims statement promise pledge vow warning assertion suggestion argument insistence
admission declaration contention description slogan motto phrase call words question answer reply response prediction
announcement quip joke plea complaint accusation allegation message observation
`)
const owners: Readonly<Record<string, string>> = { his: 'he', her: 'she', their: 'they' }

/** The pronoun at a token ("her"), or the name whose possessive it is. */
function ownerAt(view: LineView, at: number): Actor | null {
  const token = view.tokens[at]
  const words = owners[token?.folded ?? '']
  if (!token || words === undefined) return view.owners.find(({ to }) => to === at) ?? null
  const { start, end } = token
  return { kind: 'pronoun', start, end, from: at, to: at + 1, entity: null, words }
}

/** Whose remark it was, where a pronoun or a name says so: `her remark that it was “dead”`, `Ana Ruiz’s claim of “…”`. */
function ownedRemark(view: LineView, before: Region): Attribution | null {
  for (let at = before.to - 1; at >= Math.max(before.from, before.to - 10); at -= 1) {
    const cue = view.tokens[at]
    if (!cue || !remarks.has(cue.folded)) continue
    for (let from = at - 1; from >= Math.max(before.from, at - 3); from -= 1) {
      const actor = ownerAt(view, from)
      if (!actor) continue
      return { cue, actor, certainty: 0.8, rule: `whose “${cue.text}” it was` }
    }
    return null
  }
  return null
}
