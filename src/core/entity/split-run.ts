import { givenNameSex } from '../language/given-name-sex'
import { cities, places } from '../language/lexicon/places'
import { events } from '../language/lexicon/events'
import { organisations } from '../language/lexicon/organisations'
import { honorifics, roleModifiers, roleWords } from '../language/lexicon/roles'
import { fold } from '../language/fold'
import type { Token } from '../language/tokenise'
import type { EntityType } from './entity'
import { kindOfName, knownName, type KnownName } from './known-name'
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

function longestKnown(reader: Reader, at: number): (KnownName & { readonly to: number }) | null {
  for (let to = Math.min(reader.run.to, at + 6); to > at; to -= 1) {
    const name = fold(slice(reader, at, to))
    if (to === at + 1 && to < reader.run.to && givenNameSex(name) !== null && token(reader, to)?.text !== '-')
      return null
    const known = knownName(name)
    if (known) return { to, ...known }
  }
  return null
}

function wholeType(reader: Reader, from: number, to: number): KnownName | null {
  const listed = knownName(fold(slice(reader, from, to)))
  if (listed) return listed
  if (reader.run.isJoined) {
    return { type: 'organisation', reason: 'named by its kind (“Ministry of …”)', confidence: 0.85 }
  }
  for (let i = from; i < Math.max(from + 1, to - 1); i += 1) if (rolePhraseEnd(reader, i) > i) return null
  return kindOfName(reader.run.sentence.tokens.slice(from, to).map((part) => part.folded))
}
