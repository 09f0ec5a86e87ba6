import { fold } from '../language/fold'
import type { Finding } from './finding'
import { personSex, type Sex } from './person-sex'

interface Person {
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

/** A form that is so much more frequent than the fullest one is the name ("Crooked Ana Ruiz" is a nickname). */
const usual = 4

const suffixes = new Set(['jr', 'jr.', 'sr', 'sr.', 'ii', 'iii', 'iv'])

/**
 * Joins the mentions of each person in one article: fuller names first ("Venkatesh Varma" is part of "D. B.
 * Venkatesh Varma"), then single words by surname, else by given name. Where several people share the word, the
 * one named last whose title and sex fit is taken. `names` are the findings' own words.
 */
export function clusterPeople(findings: readonly Finding[], names: readonly string[]): PersonLink[] {
  const register: Register = { byWord: new Map(), full: new Map() }
  const { byWord, full } = register
  const lengths = names.map((name) => wordsOf(name).length)
  const counts = new Map<string, number>()
  for (const name of names) {
    const words = wordsOf(name).join(' ')
    counts.set(words, (counts.get(words) ?? 0) + 1)
  }
  const order = names.map((_, at) => at).sort((a, b) => (lengths[b] ?? 0) - (lengths[a] ?? 0) || a - b)
  for (const at of order) {
    const name = names[at] ?? ''
    const words = wordsOf(name)
    if (words.length < 2 || full.has(words.join(' '))) continue
    const sharing = (byWord.get(words.at(-1) ?? '') ?? []).slice(0, 40)
    const fuller = sharing.filter((person) => isPart(words, person.words))
    const [only] = fuller
    const person = only && fuller.length === 1 ? only : add(register, name, words)
    full.set(words.join(' '), person)
    const count = counts.get(words.join(' ')) ?? 0
    if (count >= usual * (counts.get(person.words.join(' ')) ?? 0)) person.name = name
  }
  return findings.map((finding, at) => {
    const role = fold(finding.role ?? '')
    const link = linkOf(register, finding, names[at] ?? '', role)
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

function add({ byWord }: Register, name: string, words: string[]): Person {
  const person: Person = { name, words, sex: personSex(words.join(' '), ''), lastSeen: -1 }
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

/** What is known of the article's people while their mentions are read. */
interface Register {
  readonly byWord: Map<string, Person[]>
  readonly full: Map<string, Person>
}

function linkOf(register: Register, finding: Finding, name: string, role: string): PersonLink {
  const words = wordsOf(name)
  const { confidence, reason } = finding
  const whole = register.full.get(words.join(' '))
  if (whole) {
    const isSame = whole.words.length === words.length
    return { person: whole, confidence, reason: isSame ? reason : `a shorter form of ${whole.name}` }
  }
  const sharing = sharingWord(register, words[0] ?? '', personSex('', role))
  const [best] = [...sharing.pool].sort((a, b) => b.lastSeen - a.lastSeen)
  if (!best) return { person: add(register, name, words), confidence, reason }
  if (best.words.length === 1) return { person: best, confidence, reason }
  const isShared = sharing.pool.length > 1
  const several = isShared ? ', who was named last of those who share it' : ''
  return {
    person: best,
    confidence: isShared ? 0.7 : Math.max(confidence, 0.9),
    reason: `“${name}” is the ${sharing.kind} of ${best.name}${several}`,
  }
}

/** Those with this surname, else those with this given name, whose sex fits. */
function sharingWord(register: Register, word: string, sex: Sex): { pool: Person[]; kind: string } {
  const fitting = (register.byWord.get(word) ?? [])
    .slice(-8)
    .filter((person) => sex === null || person.sex === null || person.sex === sex)
  const surnames = fitting.filter((person) => person.words.at(-1) === word)
  if (surnames.length > 0) return { pool: surnames, kind: 'surname' }
  return { pool: fitting.filter((person) => person.words.length > 1), kind: 'given name' }
}
