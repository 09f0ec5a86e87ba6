import { entityTypes, type EntityType } from '../entity/entity'
import { queryDate } from './query-date'
import { itemParts, itemStates, type QueryNode, type WordField } from './query-node'
import { queryWords } from './query-words'
import type { TermPiece } from './scan-query'

/** `node` null: nothing to look for (yet). `notice` null: understood. */
export interface TermOutcome {
  readonly node: QueryNode | null
  readonly notice: string | null
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
])
/** Short names that people know for the longer types. */
const typeNames: ReadonlyMap<string, string> = new Map([
  ['org', 'organisation'],
  ['organization', 'organisation'],
])

const otherFields = ['is', 'has', 'before', 'after', 'published', 'saved', 'captured']

function entityType(field: string): EntityType | undefined {
  const name = typeNames.get(field) ?? field
  return entityTypes.find((type) => type === name && type !== 'date')
}

function isField(name: string): boolean {
  return wordFields.has(name) || entityType(name) !== undefined || otherFields.includes(name)
}

/** What one term of a query asks for. What is not understood is searched as text, with a notice. */
export function termNode(piece: TermPiece): TermOutcome {
  const { field, value } = piece
  if (field === null) return asText(value, piece)
  // `speaker:` is on its way to be something; "Exclusive: …" is the beginning of a headline.
  if (value === '') return isField(field) ? { node: null, notice: null } : asText(piece.raw, piece)
  const words = wordFields.get(field)
  if (words !== undefined) return { node: wordsNode(value, piece, words), notice: null }
  const type = entityType(field)
  if (type !== undefined) {
    const node = wordsNode(value, piece, 'entity')
    return { node: node && { ...node, type }, notice: null }
  }
  return valueNode(field, value, piece)
}

function valueNode(field: string, value: string, piece: TermPiece): TermOutcome {
  const low = value.toLowerCase()
  switch (field) {
    case 'is': {
      const state = itemStates.find((known) => known === low)
      if (state !== undefined) return { node: { kind: 'is', state }, notice: null }
      return misread(piece, `“is:” takes ${listed(itemStates)}`, itemStates)
    }
    case 'has': {
      const part = itemParts.find((known) => known === low)
      if (part !== undefined) return { node: { kind: 'has', part }, notice: null }
      return misread(piece, `“has:” takes ${listed(itemParts)}`, itemParts)
    }
    case 'before':
    case 'after':
    case 'published':
    case 'saved':
    case 'captured':
      return dateTerm(field, low, piece)
    default:
      // An address is typed without quotes, and it is clear what is meant by it.
      return value.startsWith('//')
        ? asText(piece.raw, piece)
        : misread(piece, `“${field}:” is not a field`, [])
  }
}

function dateTerm(field: string, value: string, piece: TermPiece): TermOutcome {
  const range = queryDate(value)
  const isLimit = field === 'before' || field === 'after'
  if (range === null || (isLimit && /[<>*]|\.\./.test(value))) {
    const outcome = misread(piece, `“${value}” is not a date like 2021, 2021-02 or 2021-02-17`, [])
    // A date that is being typed is no mistake: 2021-0 will be 2021-02.
    return piece.unfinished && /^[\d.<>=*-]+$/.test(value) ? { node: null, notice: null } : outcome
  }
  const of = field === 'saved' || field === 'captured' ? 'captured' : 'published'
  if (field === 'before') return { node: { kind: 'date', of, from: null, before: range.from }, notice: null }
  if (field === 'after') return { node: { kind: 'date', of, from: range.from, before: null }, notice: null }
  return { node: { kind: 'date', of, ...range }, notice: null }
}

function misread(piece: TermPiece, why: string, choices: readonly string[]): TermOutcome {
  const low = piece.value.toLowerCase()
  if (piece.unfinished && choices.some((choice) => choice.startsWith(low)))
    return { node: null, notice: null }
  const shown = piece.raw.length > 40 ? `${piece.raw.slice(0, 39)}…` : piece.raw
  const { node } = asText(piece.raw, piece)
  return { node, notice: `${why}, so “${shown.replace(/["“”]/g, '')}” was searched as text.` }
}

function asText(text: string, piece: TermPiece): TermOutcome {
  return { node: wordsNode(text, piece, 'any'), notice: null }
}

function wordsNode(
  value: string,
  piece: TermPiece,
  field: WordField,
): (QueryNode & { kind: 'words' }) | null {
  const starred = !piece.quoted && value.endsWith('*')
  const words = queryWords(value, starred || piece.unfinished)
  return words && { kind: 'words', field, type: null, ...words }
}

function listed(choices: readonly string[]): string {
  return `${choices.slice(0, -1).join(', ')} or ${choices.at(-1) ?? ''}`
}
