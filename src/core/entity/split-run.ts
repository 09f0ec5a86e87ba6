import { givenNameSex } from '../language/given-name-sex'
import { groups } from '../language/lexicon/groups'
import { cities, placeFirstWords, placeLastWords, places } from '../language/lexicon/places'
import { events, eventLastWords, lawLastWords } from '../language/lexicon/events'
import { organisationLastWords, organisations } from '../language/lexicon/organisations'
import { honorifics, roleModifiers, roleWords } from '../language/lexicon/roles'
import { fold } from '../language/fold'
import type { Token } from '../language/tokenise'
import type { EntityType } from './entity'
import type { NameRun } from './name-runs'

/** A part of a run that names one thing, `to` exclusive; `type` is null where the words do not tell. */
export interface NamePart {
  readonly from: number
  readonly to: number
  readonly type: EntityType | null
  readonly reason: string
  readonly confidence: number
  /** Title right before it. */
  readonly role: string
}

interface Reader {
  readonly text: string
  readonly run: NameRun
  readonly parts: NamePart[]
}

/** Cuts a run into what it names: "Russian Deputy Foreign Minister Igor Morgulov" is a group and a person. */
export function splitRun(text: string, run: NameRun, from: number): NamePart[] {
  const reader: Reader = { text, run, parts: [] }
  let at = from
  let role = ''
  let steps = 0
  while (at < run.to && steps < 24) {
    steps += 1
    const taken = takeOne(reader, at, role)
    at = taken.at
    role = taken.role
  }
  return reader.parts
}

function token(reader: Reader, at: number): Token | undefined {
  return reader.run.sentence.tokens[at]
}

function slice(reader: Reader, from: number, to: number): string {
  const first = token(reader, from)
  const last = token(reader, to - 1)
  return first && last ? reader.text.slice(first.start, last.end) : ''
}

function takeOne(reader: Reader, at: number, role: string): { at: number; role: string } {
  const { run } = reader
  const head = token(reader, at)
  if (!head || head.kind === 'mark' || head.kind === 'possessive') return { at: at + 1, role }
  const plain = head.folded.replace(/\.$/u, '')
  if (honorifics.has(plain) && at + 1 < run.to && !isWholeName(reader, at)) {
    return { at: at + 1, role: role === '' ? head.text : role }
  }
  if (role === '') {
    const whole = wholeType(reader, at, run.to)
    if (whole) return push(reader, at, run.to, whole.type, whole.reason, whole.confidence, '')
  }
  const roleEnd = rolePhraseEnd(reader, at)
  if (roleEnd > at) return { at: roleEnd, role: slice(reader, at, roleEnd) }
  const known = longestKnown(reader, at)
  if (known && !(role !== '' && known.type === 'place' && known.to < run.to)) {
    return push(reader, at, known.to, known.type, known.reason, known.confidence, '')
  }
  return takeUnknown(reader, at, role)
}

function push(
  reader: Reader,
  from: number,
  to: number,
  type: EntityType | null,
  reason: string,
  confidence: number,
  role: string,
): { at: number; role: string } {
  reader.parts.push({ from, to, type, reason, confidence, role })
  return { at: to, role: '' }
}

/** What is left: up to a title further on it is an organisation ("Microsoft CEO …"), else a name to be judged. */
function takeUnknown(reader: Reader, at: number, role: string): { at: number; role: string } {
  const { run } = reader
  for (let i = at + 1; i < run.to; i += 1) {
    const end = rolePhraseEnd(reader, i)
    if (end > i && end < run.to && role === '') {
      return push(reader, at, i, 'organisation', 'it stands before a title', 0.6, '')
    }
    if (end > i && end === run.to) return { ...push(reader, at, i, null, '', 0.5, role), at: end }
  }
  if (role !== '')
    return push(reader, at, run.to, 'person', `the title “${role}” stands before it`, 0.92, role)
  return push(reader, at, run.to, null, '', 0.5, '')
}

function isWholeName(reader: Reader, at: number): boolean {
  return isListed(fold(slice(reader, at, reader.run.to)))
}

function isListed(name: string): boolean {
  return places.has(name) || cities.has(name) || organisations.has(name) || events.has(name)
}

/** The end of a title that begins here ("Deputy Foreign Minister"); `at` where there is none. */
function rolePhraseEnd(reader: Reader, at: number): number {
  let end = at
  let found = at
  while (end < reader.run.to && end - at < 6) {
    const word = token(reader, end)?.folded.replace(/\.$/u, '') ?? ''
    if (word === '-') {
      end += 1
      continue
    }
    if (roleWords.has(word)) found = end + 1
    else if (!roleModifiers.has(word)) break
    end += 1
  }
  return found
}

function longestKnown(
  reader: Reader,
  at: number,
): { to: number; type: EntityType; reason: string; confidence: number } | null {
  for (let to = Math.min(reader.run.to, at + 6); to > at; to -= 1) {
    const name = fold(slice(reader, at, to))
    if (to === at + 1 && to < reader.run.to && givenNameSex(name) !== null && token(reader, to)?.text !== '-')
      return null
    const known = listedType(name)
    if (known) return { to, ...known }
  }
  return null
}

function listedType(name: string): { type: EntityType; reason: string; confidence: number } | null {
  if (places.has(name))
    return {
      type: 'place',
      reason: 'a country or region of the gazetteer',
      confidence: 0.95,
    }
  if (groups.has(name) || groups.has(name.replace(/(?:e?s|'s)$/u, '')))
    return {
      type: 'group',
      reason: 'a nationality, people, religion or party of the lexicon',
      confidence: 0.9,
    }
  if (cities.has(name))
    return {
      type: 'place',
      reason: 'a city of the gazetteer',
      confidence: 0.9,
    }
  if (events.has(name)) return { type: 'event', reason: 'a known event', confidence: 0.85 }
  if (organisations.has(name))
    return {
      type: 'organisation',
      reason: 'a widely known organisation',
      confidence: 0.85,
    }
  return null
}

function wholeType(
  reader: Reader,
  from: number,
  to: number,
): { type: EntityType; reason: string; confidence: number } | null {
  const name = slice(reader, from, to)
  const listed = listedType(fold(name))
  if (listed) return listed
  if (reader.run.isJoined)
    return {
      type: 'organisation',
      reason: 'named by its kind (“Ministry of …”)',
      confidence: 0.85,
    }
  if (to - from < 2) return null
  const last = token(reader, to - 1)?.folded ?? ''
  const first = token(reader, from)?.folded ?? ''
  for (let i = from; i < to - 1; i += 1) if (rolePhraseEnd(reader, i) > i && i > from) return null
  if (rolePhraseEnd(reader, from) > from) return null
  if (placeLastWords.has(last))
    return {
      type: 'place',
      reason: `“${last}” is a kind of place`,
      confidence: 0.8,
    }
  if (lawLastWords.has(last))
    return {
      type: 'law',
      reason: `“${last}” is a kind of law or treaty`,
      confidence: 0.75,
    }
  if (eventLastWords.has(last))
    return {
      type: 'event',
      reason: `“${last}” is a kind of event`,
      confidence: 0.75,
    }
  if (organisationLastWords.has(last))
    return {
      type: 'organisation',
      reason: `“${last}” is a kind of organisation`,
      confidence: 0.8,
    }
  if (placeFirstWords.has(first) && to - from === 2) {
    const rest = listedType(fold(slice(reader, from + 1, to)))
    if (rest?.type === 'place' || /^(?:mount|mt|lake|cape|fort|san|santa|port|upper|lower)$/u.test(first)) {
      return {
        type: 'place',
        reason: `“${first}” opens the name of a place`,
        confidence: 0.75,
      }
    }
  }
  return null
}
