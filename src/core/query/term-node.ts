import { entityTypes, type EntityType } from '../entity/entity'
import { completedFields } from '../index/completed-fields'
import { facetValue } from '../index/facet-value'
import { languageTags } from '../language/language-tags'
import { bareAddress, hostOfAddress } from './bare-address'
import { englishStem } from './english-stem'
import { queryDate, relativeDates } from './query-date'
import {
  itemParts,
  itemStates,
  type HitKind,
  type QueryNode,
  type QuerySort,
  type WordField,
  type WordsNode,
} from './query-node'
import { queryWords } from './query-words'
import type { TermPiece } from './scan-query'
import { shownTerm, signNotice } from './sign-notice'

/** `node` null: nothing to look for (yet). `notice` null: understood. */
export interface TermOutcome {
  readonly node: QueryNode | null
  readonly notice: string | null
  readonly sort?: QuerySort
  readonly type?: HitKind
}

const wordFields: ReadonlyMap<string, WordField> = new Map([
  ['title', 'title'],
  ['body', 'text'],
  ['text', 'text'],
  ['comment', 'comment'],
  ['note', 'comment'],
  ['tag', 'tag'],
  ['entity', 'entity'],
  ['speaker', 'speaker'],
  ['source', 'source'],
  ['site', 'source'],
  ['author', 'author'],
  ['url', 'url'],
  ['quote', 'quote'],
  ['collection', 'collection'],
  ['lang', 'language'],
  ['language', 'language'],
])
/** Short names that people know for the longer types. */
const typeNames: ReadonlyMap<string, string> = new Map([
  ['org', 'organisation'],
  ['organization', 'organisation'],
])

const stemmed: readonly WordField[] = ['any', 'title', 'text', 'comment', 'quote']

const sorts: ReadonlyMap<string, QuerySort> = new Map([
  ['relevance', 'relevance'],
  ['published', 'published'],
  ['date', 'published'],
  ['saved', 'captured'],
  ['captured', 'captured'],
])
/** `type:` takes the words that people have for each. */
const kinds: ReadonlyMap<string, HitKind> = new Map([
  ['article', 'article'],
  ['quote', 'quote'],
  ['comment', 'comment'],
  ['note', 'note'],
  ['name', 'name'],
  ['item', 'article'],
  ['entity', 'name'],
])
const otherFields = [
  'type',
  'id',
  'is',
  'has',
  'no',
  'sort',
  'before',
  'after',
  'published',
  'saved',
  'captured',
]

/** Beyond these, words are so far away or apart that the answer says nothing. */
const mostFuzzy = 2
const mostNear = 100

function entityType(field: string): EntityType | undefined {
  const name = typeNames.get(field) ?? field
  return entityTypes.find((type) => type === name && type !== 'date')
}

/** Whether a query can have something behind this name and a colon. */
export function isField(name: string): boolean {
  return wordFields.has(name) || entityType(name) !== undefined || otherFields.includes(name)
}

/** What one term of a query asks for. What is not understood is searched as text, with a notice. */
export function termNode(piece: TermPiece, today: string, stems: boolean): TermOutcome {
  const outcome = plainTermNode(piece, today)
  const { node } = outcome
  return stems && node?.kind === 'words' ? { ...outcome, node: withStem(node, piece) } : outcome
}

/** Only what is written in sentences has other forms; what stands in quotes or has a sign is meant as it is. */
function withStem(node: WordsNode, { quoted, value, about }: TermPiece): WordsNode {
  const isMeant =
    quoted || about !== null || value.endsWith('*') || node.terms.length > 1 || !stemmed.includes(node.field)
  return isMeant ? node : { ...node, stem: englishStem(node.terms[0]) }
}

function plainTermNode(piece: TermPiece, today: string): TermOutcome {
  const { field, value } = piece
  if (field === null) return asText(value, piece)
  // `speaker:` is on its way to be something; "Exclusive: …" is the beginning of a headline.
  if (value === '') return isField(field) ? { node: null, notice: null } : asText(piece.raw, piece)
  return piece.exact ? exactNode(field, piece, today) : fieldNode(field, piece, today)
}

/** Known of what found items are counted by; of other fields `=` says nothing more. */
function exactNode(field: string, piece: TermPiece, today: string): TermOutcome {
  const outcome = fieldNode(field, { ...piece, quoted: true, unfinished: false }, today)
  const words = outcome.node?.kind === 'words' ? outcome.node : null
  const fields = completedFields(field)
  const value = facetValue(piece.value)
  if (fields.length > 0)
    return { node: value === '' ? null : { kind: 'value', fields, value, words }, notice: null }
  if (words === null || !isField(field)) return outcome
  const notice = `“=” is for sources, tags, collections, people, organisations, places, speakers and languages, so “${shownTerm(piece.raw)}” was searched by its words.`
  return { ...outcome, notice }
}

function fieldNode(field: string, piece: TermPiece, today: string): TermOutcome {
  const { value } = piece
  const words = wordFields.get(field)
  if (words === 'language') return languageOutcome(value, piece)
  if (words !== undefined) return wordsOutcome(value, piece, words)
  const type = entityType(field)
  if (type !== undefined) {
    const { node, notice } = wordsOutcome(value, piece, 'entity')
    return { node: node?.kind === 'words' ? { ...node, type } : node, notice }
  }
  return valueNode(field, value, piece, today)
}

/** Languages are known by their tags; where an import has brought a name, it is found as it stands. */
function languageOutcome(value: string, piece: TermPiece): TermOutcome {
  const { node, notice } = wordsOutcome(value, piece, 'language')
  if (node === null || piece.exact || piece.about !== null) return { node, notice }
  const whole = { ...piece, quoted: true, unfinished: false }
  const tagged = languageTags(value).flatMap((tag) => wordsOutcome(tag, whole, 'language').node ?? [])
  return { node: tagged.length === 0 ? node : { kind: 'or', nodes: [...tagged, node] }, notice }
}

function valueNode(field: string, value: string, piece: TermPiece, today: string): TermOutcome {
  const low = value.toLowerCase()
  switch (field) {
    case 'is': {
      const state = itemStates.find((known) => known === low)
      if (state !== undefined) return { node: { kind: 'is', state }, notice: null }
      return misread(piece, `“is:” takes ${listed(itemStates)}`, itemStates)
    }
    case 'has':
    case 'no':
      return partTerm(field, low, piece)
    case 'sort': {
      const sort = sorts.get(low)
      const known = [...sorts.keys()]
      return sort === undefined
        ? misread(piece, `“sort:” takes ${listed(known)}`, known)
        : { node: null, notice: null, sort }
    }
    case 'id':
      return { node: { kind: 'id', id: value }, notice: null }
    case 'type': {
      const type = kinds.get(low) ?? kinds.get(low.replace(/s$/, ''))
      const known = [...kinds.keys()]
      return type === undefined
        ? misread(piece, `“type:” takes ${listed(known.slice(0, 5))}`, known)
        : { node: null, notice: null, type }
    }
    case 'before':
    case 'after':
    case 'published':
    case 'saved':
    case 'captured':
      return dateTerm(field, low, piece, today)
    default:
      // An address is typed without quotes, and it is clear what is meant by it.
      return value.startsWith('//')
        ? asText(piece.raw, piece)
        : misread(piece, `“${field}:” is not a field`, [])
  }
}

function partTerm(field: 'has' | 'no', low: string, piece: TermPiece): TermOutcome {
  const part = itemParts.find((known) => known === low)
  if (part === undefined) return misread(piece, `“${field}:” takes ${listed(itemParts)}`, itemParts)
  const node: QueryNode = { kind: 'has', part }
  return { node: field === 'no' ? { kind: 'not', node } : node, notice: null }
}

function dateTerm(field: string, value: string, piece: TermPiece, today: string): TermOutcome {
  const range = queryDate(value, today)
  const isLimit = field === 'before' || field === 'after'
  if (range === null || (isLimit && /[<>*]|\.\./.test(value))) {
    const outcome = misread(
      piece,
      `“${value}” is not a date like 2021, 2021-02, 2021-02-17 or day-7`,
      relativeDates,
    )
    // A date that is being typed is no mistake: 2021-0 will be 2021-02.
    return piece.unfinished && /^(?:day|week|month|year)?[\d.<>=*-]+$/.test(value)
      ? { node: null, notice: null }
      : outcome
  }
  const of = field === 'saved' || field === 'captured' ? 'captured' : 'published'
  if (field === 'before') return { node: { kind: 'date', of, from: null, before: range.from }, notice: null }
  if (field === 'after') return { node: { kind: 'date', of, from: range.from, before: null }, notice: null }
  const isTurned = range.from !== null && range.before !== null && range.from >= range.before
  const notice = isTurned && !piece.unfinished ? `“${value}” ends before it begins: nothing is in it.` : null
  return { node: { kind: 'date', of, ...range }, notice }
}

function misread(piece: TermPiece, why: string, choices: readonly string[]): TermOutcome {
  const low = piece.value.toLowerCase()
  if (piece.unfinished && choices.some((choice) => choice.startsWith(low)))
    return { node: null, notice: null }
  const { node } = asText(piece.raw, piece)
  return { node, notice: `${why}, so “${shownTerm(piece.raw)}” was searched as text.` }
}

function asText(text: string, piece: TermPiece): TermOutcome {
  return wordsOutcome(text, piece, 'any')
}

function wordsOutcome(value: string, piece: TermPiece, field: WordField): TermOutcome {
  const { about, quoted } = piece
  const starred = !quoted && value.endsWith('*')
  const words = queryWords(asIndexed(value, field), starred || (piece.unfinished && about === null))
  const notice = signNotice(piece, words !== null)
  if (words === null) return { node: null, notice }
  const node: WordsNode = { kind: 'words', field, type: null, ...words }
  if (about === null) return { node, notice }
  return quoted ? nearOutcome(node, about) : fuzzyOutcome(node, about)
}

/** An article is found by its address as it stands in a browser. */
function asIndexed(value: string, field: WordField): string {
  if (field === 'source') return hostOfAddress(value)
  return field === 'url' || field === 'any' ? bareAddress(value) : value
}

function nearOutcome(node: WordsNode, about: number): TermOutcome {
  const [first, ...rest] = [...new Set(node.terms)]
  // One word is near itself.
  if (first === undefined || rest.length === 0)
    return { node: { ...node, terms: [node.terms[0]] }, notice: null }
  const notice = about > mostNear ? `Words can be asked to be at most ${String(mostNear)} words apart.` : null
  return { node: { ...node, terms: [first, ...rest], near: Math.min(about, mostNear) }, notice }
}

function fuzzyOutcome(node: WordsNode, about: number): TermOutcome {
  if (node.terms.length > 1) return { node, notice: null }
  const notice = about > mostFuzzy ? `A word can be at most ${String(mostFuzzy)} letters away.` : null
  return { node: { ...node, fuzzy: Math.min(about, mostFuzzy) }, notice }
}

function listed(choices: readonly string[]): string {
  return `${choices.slice(0, -1).join(', ')} or ${choices.at(-1) ?? ''}`
}
