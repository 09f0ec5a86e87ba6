import { fieldTerm } from './edit-query'
import { narrowableQuery } from './narrowable-query'
import { itemParts, itemStates, hitKinds, type HitKind, type ItemPart, type ItemState } from './query-node'
import { queryDate } from './query-date'
import { termsOfQuery } from './terms-of-query'

/** Fields of the form that look for words, as the grammar calls them. */
export const formFields = [
  'speaker',
  'quote',
  'person',
  'org',
  'place',
  'tag',
  'collection',
  'source',
  'author',
  'title',
  'comment',
] as const
export type FormField = (typeof formFields)[number]

/** Both ends are included; '' for open. */
export interface FormDates {
  readonly from: string
  readonly to: string
}

/** A query as fields to fill in; '' in each that asks for nothing. */
export interface QueryForm {
  readonly all: string
  readonly phrase: string
  readonly any: string
  readonly none: string
  readonly fields: Readonly<Record<FormField, string>>
  readonly published: FormDates
  readonly saved: FormDates
  readonly type: HitKind | ''
  readonly is: ItemState | ''
  readonly has: ItemPart | ''
  readonly no: ItemPart | ''
  /** What of the query no field can show, as it was typed. */
  readonly rest: string
}

const nowhere: FormDates = { from: '', to: '' }

export const emptyForm: QueryForm = {
  all: '',
  phrase: '',
  any: '',
  none: '',
  fields: Object.fromEntries(formFields.map((field) => [field, ''])) as Record<FormField, string>,
  published: nowhere,
  saved: nowhere,
  type: '',
  is: '',
  has: '',
  no: '',
  rest: '',
}

/** The query of a form; with a space at its end, since its last word is whole. */
export function queryOfForm(form: QueryForm): string {
  const any = wholeTerms(form.any)
  const parts = [
    form.all,
    form.phrase === '' ? '' : quoted(form.phrase),
    any.length > 1 ? `(${any.join(' OR ')})` : (any[0] ?? ''),
    ...wholeTerms(form.none.replaceAll(/(^|\s)[-−]+/g, '$1')).map((term) => `-${term}`),
    ...formFields.map((field) => (form.fields[field].trim() === '' ? '' : termOf(field, form.fields[field]))),
    datesTerm('published', form.published),
    datesTerm('saved', form.saved),
    ...(['type', 'is', 'has', 'no'] as const).map((field) =>
      form[field] === '' ? '' : `${field}:${form[field]}`,
    ),
  ].map((part) => part.trim())
  const rest = form.rest.trim()
  const [all = '', ...others] = parts
  const isAlone = [...parts, rest].filter((part) => part !== '').length === 1
  // What is typed freely stands beside the rest: none of its words reaches over to it. Its last one is whole (a space ends it).
  const beside = (typed: string) => (isAlone ? typed : narrowableQuery(`${typed} `))
  const filled = [beside(all), ...others, beside(rest)].filter((part) => part !== '')
  return filled.length === 0 ? '' : `${filled.join(' ')} `
}

/** The words and phrases of a field of several; operators between them say nothing there. */
function wholeTerms(typed: string): string[] {
  return termsOfQuery(typed).flatMap((term) => narrowableQuery(`${term} `) || [])
}

/** Reads a query back into the form; what has no field of its own, or is there twice, stays as it was typed. */
export function formOfQuery(query: string): QueryForm {
  const terms = termsOfQuery(query)
  const operators = terms.filter((term) => term === 'OR' || term === 'NOT')
  if (operators.length > 0) {
    const any = anyOf(terms)
    return any === null ? { ...emptyForm, rest: query.trim() } : { ...emptyForm, any }
  }
  return terms.reduce(
    (form, term) => (term === 'AND' ? form : (taken(form, term) ?? left(form, term))),
    emptyForm,
  )
}

function left(form: QueryForm, term: string): QueryForm {
  return { ...form, rest: `${form.rest} ${term}`.trim() }
}

const plainWord = /^[\p{L}\p{N}][^\s()"“”„‟«»＂:~*#]*$/u
const phrase = /^"([^"“”„‟«»＂]+)"$/u
// An exact value stays as it was typed.
const fieldValue = /^(\p{L}+):(?!=)(?:"([^"“”„‟«»＂]+)"|([^\s()"“”„‟«»＂~]+))$/u

/** null where the form has no room for the term. */
function taken(form: QueryForm, term: string): QueryForm | null {
  if (plainWord.test(term)) return { ...form, all: `${form.all} ${term}`.trim() }
  const words = phrase.exec(term)?.[1]
  if (words !== undefined) return form.phrase === '' ? { ...form, phrase: words } : null
  if (term.startsWith('-')) {
    const without = term.slice(1)
    const isSimple = plainWord.test(without) || phrase.test(without)
    return isSimple ? { ...form, none: `${form.none} ${without}`.trim() } : null
  }
  if (term.startsWith('(') && term.endsWith(')')) {
    const any = form.any === '' ? anyOf(termsOfQuery(term.slice(1, -1))) : null
    return any === null ? null : { ...form, any }
  }
  const field = fieldValue.exec(term)
  return field === null ? null : takenField(form, (field[1] ?? '').toLowerCase(), field[2] ?? field[3] ?? '')
}

/** Words and phrases with OR between them; null for anything else. */
function anyOf(terms: readonly string[]): string | null {
  const words = terms.filter((_, at) => at % 2 === 0)
  const isAny =
    terms.length >= 3 &&
    terms.length % 2 === 1 &&
    terms.every((term, at) => (at % 2 === 1 ? term === 'OR' : plainWord.test(term) || phrase.test(term)))
  return isAny ? words.join(' ') : null
}

function takenField(form: QueryForm, field: string, value: string): QueryForm | null {
  const words = formFields.find((known) => known === field)
  if (words !== undefined) {
    if (form.fields[words] !== '' || !/[\p{L}\p{N}]/u.test(value)) return null
    return { ...form, fields: { ...form.fields, [words]: value } }
  }
  const low = value.toLowerCase()
  switch (field) {
    case 'type': {
      const type = hitKinds.find((kind) => kind === low)
      return type === undefined || form.type !== '' ? null : { ...form, type }
    }
    case 'is': {
      const is = itemStates.find((state) => state === low)
      return is === undefined || form.is !== '' ? null : { ...form, is }
    }
    case 'has':
    case 'no': {
      const part = itemParts.find((each) => each === low)
      return part === undefined || form[field] !== '' ? null : { ...form, [field]: part }
    }
    case 'published':
    case 'saved': {
      const dates = datesOf(low)
      return dates === null || form[field] !== nowhere ? null : { ...form, [field]: dates }
    }
    default:
      return null
  }
}

/** A year, a month or a day that is in the calendar. */
export function isFormDate(value: string): boolean {
  return /^\d{4}(-\d{1,2}){0,2}$/.test(value) && queryDate(value) !== null
}

/** What keeps a time from being searched: an end that is no date, or ends that are turned round; null where nothing does. */
export function datesFault(dates: FormDates): 'date' | 'order' | null {
  const [from, to] = [dates.from.trim(), dates.to.trim()]
  if ([from, to].some((end) => end !== '' && !isFormDate(end))) return 'date'
  const [first, last] = [queryDate(from)?.from, queryDate(to)?.before]
  return from !== '' && to !== '' && (first ?? '') >= (last ?? '') ? 'order' : null
}

function datesOf(value: string): FormDates | null {
  const [from = '', to = from, ...more] = value.split('..').map((end) => (end === '*' ? '' : end))
  const isRange = more.length === 0 && (from !== '' || to !== '')
  return isRange && [from, to].every((end) => end === '' || isFormDate(end)) ? { from, to } : null
}

function datesTerm(field: 'published' | 'saved', { from, to }: FormDates): string {
  const [first, last] = [from.trim(), to.trim()].map((end) => (isFormDate(end) ? end : ''))
  if (first === '' && last === '') return ''
  return first === last
    ? `${field}:${first ?? ''}`
    : `${field}:${first === '' ? '*' : (first ?? '')}..${last === '' ? '*' : (last ?? '')}`
}

function termOf(field: FormField, value: string): string {
  const word = value.trim()
  // The beginning of a word stays one.
  return /^[\p{L}\p{N}]+\*$/u.test(word) ? `${field}:${word}` : fieldTerm(field, word)
}

function quoted(words: string): string {
  return `"${words.replaceAll(/["“”„‟«»＂]/gu, ' ').trim()}"`
}
