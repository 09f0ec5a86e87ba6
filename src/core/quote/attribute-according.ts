import type { Actor } from './actor'
import type { Attribution } from './attribution'
import { actorAfter } from './attribute-after'
import type { LineView } from './line-view'
import type { Region } from './subject-of-cue'

/** `“…,” according to the ministry`; `According to Ana Ruiz, it is “…”`; `“…,” per the ministry`; "in the words of". */
export function attributeAccording(view: LineView, region: Region): Attribution | null {
  for (let at = region.from; at + 1 < region.to; at += 1) {
    const first = view.tokens[at]
    const last = view.tokens[at + 1]
    const words = wordings.get(first?.folded ?? '')
    if (first?.folded === 'per' && at === region.from && view.quoted[at - 1] === true)
      return perSource(view, region)
    if (words === undefined || last?.folded !== words.split(' ')[1]) continue
    const actor = objectPronoun(view, at + 2) ?? actorAfter(view, region, at + 1)
    if (!first || !last || !actor) continue
    return {
      cue: { start: first.start, end: last.end },
      actor,
      certainty: 0.92,
      isWide: true,
      rule: `named after “${words}”`,
    }
  }
  return null
}

/** `“…,” per the party’s bylaws` */
function perSource(view: LineView, region: Region): Attribution | null {
  const cue = view.tokens[region.from]
  const actor = actorAfter(view, region, region.from)
  return cue && actor ? { cue, actor, certainty: 0.85, isWide: true, rule: 'named after “per”' } : null
}

const wordings = new Map([
  ['according', 'according to'],
  ['words', 'words of'],
])
const subjects: Readonly<Record<string, string>> = { him: 'he', her: 'she', them: 'they' }

/** "according to him": the pronoun as its subject form; "her" with a noun after it is none. */
function objectPronoun(view: LineView, at: number): Actor | null {
  const token = view.tokens[at]
  const words = subjects[token?.folded ?? '']
  if (!token || words === undefined) return null
  const next = view.tokens[at + 1]
  if (words === 'she' && next?.kind === 'word') return null
  return { kind: 'pronoun', start: token.start, end: token.end, from: at, to: at + 1, entity: null, words }
}
