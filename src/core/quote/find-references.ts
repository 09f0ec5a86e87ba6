import type { Reference } from '../annotation/analysis'
import type { Actor } from './actor'
import { countBefore, type Discourse } from './discourse'
import type { LineView } from './line-view'
import { resolveActor, type LastSpeaker, type Resolved } from './resolve-actor'

/** Less sure ones are left out: a wrong link is worse than none. */
const least = 0.85

/**
 * Titles alone ("the Foreign Secretary") and pronouns outside quotation marks that stand for a person whom the article
 * names, by the rules that find speakers. `speakers` are those of its quotes, by ascending ends.
 */
export function findReferences(
  text: string,
  discourse: Discourse,
  views: readonly LineView[],
  speakers: readonly LastSpeaker[],
): Reference[] {
  const references: Reference[] = []
  let next = 0
  views.forEach((view, line) => {
    view.actors.forEach((actor, index) => {
      while ((speakers[next]?.end ?? Infinity) <= actor.start) next += 1
      const level = levelOf(actor)
      const found = level && resolveActor(discourse, actor, line, speakers[next - 1] ?? null)
      if (!level || !found || !isSafe(discourse, actor, found)) return
      if (level === 'title' ? isApposition(view, index) : isRivalled(discourse, view, actor, found)) return
      const { start, end } = actor
      const name = discourse.clusters.entities[found.entity]?.name ?? ''
      const reason = `“${text.slice(start, end)}” → ${name}, ${found.reason}`
      references.push({ start, end, entity: found.entity, level, confidence: found.certainty, reason })
    })
  })
  return references
}

/** A title is no name, and one of many ("a minister", "the ministers of Chad’s neighbours") stands for nobody. */
function levelOf(actor: Actor): Reference['level'] | null {
  if (actor.kind === 'pronoun') return 'pronoun'
  return actor.kind === 'noun' && actor.isOwned !== true && actor.isIndefinite !== true ? 'title' : null
}

/** Sure enough, and of a person named before: nobody is "he" or "the minister" ahead of the name. */
function isSafe({ clusters, people }: Discourse, actor: Actor, { entity, certainty }: Resolved): boolean {
  if (certainty < least || clusters.entities[entity]?.type !== 'person') return false
  const before = countBefore(people, actor.start)
  return people.slice(Math.max(0, before - reach), before).some((person) => person.entity === entity)
}

/** "Ana Ruiz, the mayor": a part of what the name says. */
function isApposition({ tokens, actors }: LineView, index: number): boolean {
  const before = actors[index - 1]
  const comma = (actors[index]?.from ?? 0) - 1
  return before !== undefined && before.entity !== null && before.to === comma && tokens[comma]?.text === ','
}

/** Another person, whom the pronoun fits, is named before it in its own sentence: "Jon Lee said Bo Ek was right when he". */
function isRivalled(
  { clusters, people }: Discourse,
  view: LineView,
  actor: Actor,
  { entity }: Resolved,
): boolean {
  const sex = actor.words === 'he' ? 'male' : 'female'
  const sentence = view.sentences[actor.from]
  const before = countBefore(people, actor.start)
  return people
    .slice(Math.max(0, before - mostRivals), before)
    .some(
      (person) =>
        person.sentence === sentence &&
        person.entity !== entity &&
        (clusters.sexes[person.entity] ?? sex) === sex,
    )
}

const mostRivals = 10
/** A person is kept in mind for so many names of people. */
const reach = 200
