import { fold } from '../language/fold'
import type { Sex } from '../entity/person-sex'
import type { Actor } from './actor'
import { countBefore, type Discourse, type NamedPerson } from './discourse'

export interface Resolved {
  /** Index into the article's entities. */
  readonly entity: number
  readonly certainty: number
  /** "last person named as subject"; '' for a name that stands for itself. */
  readonly reason: string
}

/** Who spoke last: what a pronoun most likely goes on with. */
export interface LastSpeaker {
  readonly entity: number
  readonly end: number
  readonly line: number
}

/** Who an actor is, as an entity of the article; null where the text does not make it clear enough. */
export function resolveActor(
  discourse: Discourse,
  actor: Actor,
  line: number,
  last: LastSpeaker | null,
): Resolved | null {
  if (actor.entity !== null) {
    const isSpeaker = actor.kind === 'person' || actor.kind === 'organisation'
    return isSpeaker ? { entity: actor.entity, certainty: 1, reason: '' } : null
  }
  if (actor.kind === 'noun' && actor.isIndefinite === true) return null
  if (actor.kind === 'noun') return resolveNoun(discourse, actor, last)
  if (actor.words === 'he') return resolvePerson(discourse, actor, line, 'male', last)
  if (actor.words === 'she') return resolvePerson(discourse, actor, line, 'female', last)
  return null
}

function resolveNoun(discourse: Discourse, actor: Actor, last: LastSpeaker | null): Resolved | null {
  const bearers = discourse.roles.get(actor.words)
  const [only] = bearers ?? []
  if (only !== undefined && bearers?.size === 1)
    return { entity: only, certainty: 0.88, reason: 'who bears this title in the article' }
  if (last && bearers?.has(last.entity) === true)
    return { entity: last.entity, certainty: 0.65, reason: 'the last speaker with this title' }
  return resolveInstitution(discourse, actor)
}

/** An organisation that was named longer ago is hardly meant by "the ministry". */
const mentionsBack = 40

/** "the ministry" is the one organisation of the article so far with that word in its name. */
function resolveInstitution(discourse: Discourse, actor: Actor): Resolved | null {
  const word = actor.words.split(' ').at(-1) ?? ''
  const end = countBefore(discourse.organisations, actor.start)
  const before = discourse.organisations.slice(Math.max(0, end - mentionsBack), end)
  const found = new Set<number>()
  for (const mention of before) {
    const name = fold(discourse.clusters.entities[mention.entity]?.name ?? '')
    if (` ${name} `.includes(` ${word} `)) found.add(mention.entity)
  }
  const [only] = found
  return only !== undefined && found.size === 1
    ? { entity: only, certainty: 0.75, reason: 'the organisation of the article with this word in its name' }
    : null
}

/** How many lines back a pronoun is followed. */
const linesBack = 3

function resolvePerson(
  discourse: Discourse,
  actor: Actor,
  line: number,
  sex: Exclude<Sex, null>,
  last: LastSpeaker | null,
): Resolved | null {
  const fits = (entity: number): boolean =>
    discourse.clusters.entities[entity]?.type === 'person' &&
    (discourse.clusters.sexes[entity] ?? sex) === sex
  const before = discourse.people
    .slice(
      Math.max(0, countBefore(discourse.people, actor.start) - 30),
      countBefore(discourse.people, actor.start),
    )
    .filter((person) => person.line >= line - linesBack && fits(person.entity))
    .reverse()
  const subject = before.find((person) => person.isSubject)
  const isSpeakerNear = last !== null && last.line >= line - linesBack && fits(last.entity)
  if (isSpeakerNear && (!subject || subject.start < last.end)) {
    return { entity: last.entity, certainty: 0.88, reason: 'the last speaker' }
  }
  if (subject) {
    const isRival = before.some((person) => person.start > subject.start && person.entity !== subject.entity)
    return {
      entity: subject.entity,
      certainty: isRival ? 0.72 : 0.85,
      reason: 'last person named as subject',
    }
  }
  return onlyOne(before)
}

function onlyOne(people: readonly NamedPerson[]): Resolved | null {
  const entities = new Set(people.map((person) => person.entity))
  const [only] = entities
  return only !== undefined && entities.size === 1
    ? { entity: only, certainty: 0.7, reason: 'the only person named nearby' }
    : null
}
