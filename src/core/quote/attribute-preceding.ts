import { actorsIn } from './actors-in'
import type { Attribution } from './attribution'
import { nounCues } from './cue-words'
import { isCueAt } from './is-cue-at'
import type { LineView } from './line-view'
import { firstFree } from './first-free'
import { subjectBefore, type Region } from './subject-of-cue'

/** Words of a sentence further back say nothing of who speaks after it. */
const longest = 120

/**
 * Who the sentence before a whole quoted sentence is about: `The mayor was not amused. “It is over.”` `before` is the
 * index of the token after that sentence. Null where it holds a quote of its own, or nobody.
 */
export function attributePreceding(view: LineView, before: number): Attribution | null {
  const region = sentenceBefore(view, before)
  if (!region) return null
  for (let at = region.to - 1; at >= region.from; at -= 1) {
    const token = view.tokens[at]
    if (!token || nounCues.has(token.folded) || !isCueAt(view, at)) continue
    const subject = subjectBefore(view, region, at)
    if (subject && canSpeak(subject.actor.kind))
      return {
        cue: token,
        actor: subject.actor,
        certainty: subject.certainty * 0.85,
        rule: `subject of “${token.text}” in the sentence before`,
      }
  }
  const actor = firstFree(view, actorsIn(view, region.from, region.to))
  return actor && canSpeak(actor.kind)
    ? { cue: null, actor, certainty: 0.6, rule: 'subject of the sentence before' }
    : null
}

function canSpeak(kind: string): boolean {
  return kind === 'person' || kind === 'pronoun' || kind === 'noun'
}

function sentenceBefore(view: LineView, before: number): Region | null {
  const last = before - 1
  const sentence = view.sentences[last]
  if (sentence === undefined) return null
  let from = last
  while (from > 0 && view.sentences[from - 1] === sentence && last - from < longest) from -= 1
  for (let at = from; at <= last; at += 1) if (view.quoted[at]) return null
  return { from, to: last + 1 }
}
