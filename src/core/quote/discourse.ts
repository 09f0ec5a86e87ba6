import type { Mention } from '../annotation/analysis'
import type { Clusters } from '../entity/cluster-mentions'
import type { Actor } from './actor'
import type { LineView } from './line-view'
import { buildRoleBook, type RoleBook } from './role-book'
import { firstFree } from './first-free'

/** A person named outside quotation marks. */
export interface NamedPerson {
  readonly start: number
  readonly entity: number
  readonly sentence: number
  readonly line: number
  /** Stands as the subject of its sentence. */
  readonly isSubject: boolean
}

/** What a reader of the text keeps in mind: who was named where, and with which titles. */
export interface Discourse {
  readonly clusters: Clusters
  readonly roles: RoleBook
  /** In text order. */
  readonly people: readonly NamedPerson[]
  readonly organisations: readonly Mention[]
}

export function buildDiscourse(clusters: Clusters, views: readonly LineView[]): Discourse {
  const people: NamedPerson[] = []
  views.forEach((view, line) => {
    for (const { sentence, actors } of bySentence(view)) {
      const subject = firstFree(view, actors.slice(0, 24))
      for (const actor of actors) {
        if (actor.kind !== 'person' || actor.entity === null) continue
        people.push({
          start: actor.start,
          entity: actor.entity,
          sentence,
          line,
          isSubject: actor === subject || isNamedBy(view, subject, actor) || isAccording(view, actor),
        })
      }
    }
  })
  return {
    clusters,
    roles: buildRoleBook(clusters.mentions, views),
    people,
    organisations: clusters.mentions.filter((mention) => mention.type === 'organisation'),
  }
}

/** A name right after the noun that is the subject: "his sister, Ana Ruiz, said". */
function isNamedBy(view: LineView, subject: Actor | null, actor: Actor): boolean {
  if (subject?.kind !== 'noun' || actor.from < subject.to || actor.from > subject.to + 8) return false
  const between = view.tokens.slice(subject.to, actor.from)
  return between.at(-1)?.text === ',' || between.length === 0
}

/** "according to Dr. Ana Ruiz" */
function isAccording(view: LineView, actor: Actor): boolean {
  const before = view.tokens.slice(Math.max(0, actor.from - 5), actor.from).map((token) => token.folded)
  const at = before.lastIndexOf('according')
  return at >= 0 && before[at + 1] === 'to' && before.length - at <= 4
}

/** Actors are in text order, so that those of a sentence stand together. */
function bySentence(view: LineView): { sentence: number; actors: readonly Actor[] }[] {
  const sentences: { sentence: number; actors: readonly Actor[] }[] = []
  for (let from = 0, to = 1; from < view.actors.length; to += 1) {
    const sentence = view.sentences[view.actors[from]?.from ?? 0] ?? 0
    const next = view.actors[to]
    if (next && (view.sentences[next.from] ?? 0) === sentence) continue
    sentences.push({ sentence, actors: view.actors.slice(from, to) })
    from = to
  }
  return sentences
}

/** How many of `starts`, in ascending order, are before `offset`. */
export function countBefore(starts: readonly { readonly start: number }[], offset: number): number {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle]?.start ?? Infinity) < offset) low = middle + 1
    else high = middle
  }
  return low
}
