import { fold } from '../language/fold'
import type { Finding } from './finding'
import { personSex, type Sex } from './person-sex'

export interface Person {
  name: string
  words: string[]
  sex: Sex
  /** Index of the last finding given to it so far, while findings are read in text order. */
  lastSeen: number
}

export interface PersonLink {
  readonly person: Person
  readonly reason: string
  readonly confidence: number
}

const suffixes = new Set(['jr', 'jr.', 'sr', 'sr.', 'ii', 'iii', 'iv'])

/**
 * Joins the mentions of each person in one article: fuller names first ("Venkatesh Varma" is part of "D. B.
 * Venkatesh Varma"), then single words by surname, else by given name. Where several people share the word, the
 * one named last whose title and sex fit is taken. `names` are the findings' own words.
 */
export function clusterPeople(findings: readonly Finding[], names: readonly string[]): PersonLink[] {
  const people: Person[] = []
  const byWord = new Map<string, Person[]>()
  const full = new Map<string, Person>()
  const order = names
    .map((_, at) => at)
    .sort((a, b) => wordsOf(names[b] ?? '').length - wordsOf(names[a] ?? '').length || a - b)
  for (const at of order) {
    const words = wordsOf(names[at] ?? '')
    if (words.length < 2 || full.has(words.join(' '))) continue
    const fuller = (byWord.get(words.at(-1) ?? '') ?? [])
      .slice(0, 40)
      .filter((person) => isPart(words, person.words))
    const [only] = fuller
    if (only && fuller.length === 1) full.set(words.join(' '), only)
    else full.set(words.join(' '), add(people, byWord, names[at] ?? '', words))
  }
  return findings.map((finding, at) => {
    const words = wordsOf(names[at] ?? '')
    const role = fold(finding.role ?? '')
    const link = linkOf(words, role, names[at] ?? '', full, byWord, people, finding)
    link.person.lastSeen = at
    link.person.sex ??= personSex(link.person.words.join(' '), role)
    return link
  })
}

function wordsOf(name: string): string[] {
  const words = fold(name)
    .split(' ')
    .filter((word) => word !== '')
  while (words.length > 1 && suffixes.has(words.at(-1) ?? '')) words.pop()
  return words
}

function add(people: Person[], byWord: Map<string, Person[]>, name: string, words: string[]): Person {
  const person: Person = {
    name,
    words,
    sex: personSex(words.join(' '), ''),
    lastSeen: -1,
  }
  people.push(person)
  for (const word of new Set(words)) {
    const list = byWord.get(word)
    if (list) list.push(person)
    else byWord.set(word, [person])
  }
  return person
}

/** Whether `part` is `whole` without some of its words, with the same last one. */
function isPart(part: readonly string[], whole: readonly string[]): boolean {
  if (part.at(-1) !== whole.at(-1) || part.length >= whole.length) return false
  let at = 0
  for (const word of whole) if (word === part[at]) at += 1
  return at === part.length
}

function linkOf(
  words: string[],
  role: string,
  name: string,
  full: ReadonlyMap<string, Person>,
  byWord: Map<string, Person[]>,
  people: Person[],
  finding: Finding,
): PersonLink {
  const whole = full.get(words.join(' '))
  if (whole) {
    const isSame = whole.words.length === words.length
    return {
      person: whole,
      confidence: finding.confidence,
      reason: isSame ? finding.reason : `a shorter form of ${whole.name}`,
    }
  }
  const word = words[0] ?? ''
  const sex = personSex('', role)
  const sharing = (byWord.get(word) ?? [])
    .slice(-8)
    .filter((person) => sex === null || person.sex === null || person.sex === sex)
  const surnames = sharing.filter((person) => person.words.at(-1) === word)
  const pool = surnames.length > 0 ? surnames : sharing.filter((person) => person.words.length > 1)
  const best = [...pool].sort((a, b) => b.lastSeen - a.lastSeen)[0]
  if (!best)
    return {
      person: add(people, byWord, name, words),
      confidence: finding.confidence,
      reason: finding.reason,
    }
  if (best.words.length === 1)
    return {
      person: best,
      confidence: finding.confidence,
      reason: finding.reason,
    }
  const kind = surnames.length > 0 ? 'surname' : 'given name'
  const several = pool.length > 1 ? ', who was named last of those who share it' : ''
  return {
    person: best,
    confidence: Math.max(finding.confidence, pool.length > 1 ? 0.7 : 0.9),
    reason: `“${name}” is the ${kind} of ${best.name}${several}`,
  }
}
