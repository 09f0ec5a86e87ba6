import { z } from 'zod'
import type { ImportedHighlight } from '@/core/import/imported-record'
import { blankHighlight } from '../import/blank-highlight'
import { joinNotes } from '../import/join-notes'
import { jsonReader, type JsonEntry } from '../import/json-reader'
import { loose } from '../import/loose'

/**
 * Hypothesis' JSON: what its search API answers (`total`, `rows`) and what its client exports (`annotations`). All on one
 * page become one record; a reply joins the comment that it answers.
 * https://h.readthedocs.io/en/latest/api-reference/v1/ (search)
 */
export const hypothesisReader = jsonReader({
  id: 'hypothesis',
  name: 'Hypothesis',
  hasShape: (shape) =>
    ['rows[]', 'annotations[]'].some((list) => shape.has(`${list}.uri`) && shape.has(`${list}.target`)),
  entries: function* (value) {
    const { rows, annotations } = file.parse(value)
    yield* pagesOf([...rows, ...annotations])
  },
})

const file = z.object({ rows: loose.things, annotations: loose.things }).catch({ rows: [], annotations: [] })
const selector = z.object({ type: loose.text, exact: rawText(), prefix: rawText(), suffix: rawText() })
const annotation = z.object({
  id: loose.text,
  created: loose.instant,
  uri: loose.text,
  text: loose.text,
  tags: loose.texts,
  references: loose.texts,
  target: z.array(z.object({ selector: z.array(selector).catch([]) }).catch({ selector: [] })).catch([]),
  document: z.object({ title: loose.texts }).catch({ title: [] }),
  user: loose.text,
})
type Annotation = z.infer<typeof annotation>

/** Not trimmed: white space at the edge of a quote's context counts. */
function rawText() {
  return z.string().catch('')
}

interface Page {
  readonly number: number
  readonly values: unknown[]
  readonly marks: Annotation[]
}

function* pagesOf(values: readonly unknown[]): Generator<JsonEntry> {
  const pages = new Map<string, Page>()
  const replies = new Map<string, Annotation[]>()
  let number = 0
  for (const value of values) {
    number += 1
    const parsed = annotation.safeParse(value)
    if (!parsed.success || parsed.data.uri === '') {
      yield { place: `annotation ${number}`, value, found: 'is no annotation of a page' }
      continue
    }
    const mark = parsed.data
    const page = pages.get(mark.uri) ?? { number, values: [], marks: [] }
    pages.set(mark.uri, page)
    page.values.push(value)
    const [root] = mark.references
    if (root === undefined) page.marks.push(mark)
    else push(replies, root, mark)
  }
  const present = new Set([...pages.values()].flatMap(({ marks }) => marks.map(({ id }) => id)))
  for (const [root, marks] of replies) {
    // A reply whose annotation is not in the export stands for itself.
    if (!present.has(root)) for (const mark of marks) pages.get(mark.uri)?.marks.push(mark)
  }
  for (const [uri, page] of pages) yield pageEntry(uri, page, replies)
}

function push(replies: Map<string, Annotation[]>, root: string, mark: Annotation): void {
  const before = replies.get(root)
  if (before === undefined) replies.set(root, [mark])
  else before.push(mark)
}

function pageEntry(uri: string, page: Page, replies: ReadonlyMap<string, Annotation[]>): JsonEntry {
  const titles = page.marks.map(({ document }) => document.title[0] ?? '')
  return {
    place: `annotation ${page.number}`,
    value: page.values,
    found: {
      foreignId: uri,
      url: uri,
      title: titles.find((title) => title !== '') ?? '',
      highlights: page.marks.flatMap((mark) => highlightsOf(mark, replies.get(mark.id) ?? [])),
    },
  }
}

/** One for each stretch of a split quote, the first with the comment; one for a note on the page. */
function highlightsOf(mark: Annotation, replies: readonly Annotation[]): ImportedHighlight[] {
  const quotes = mark.target.flatMap((target) => {
    const quote = target.selector.find(({ type }) => type === 'TextQuoteSelector')
    return quote === undefined ? [] : [quote]
  })
  const blank = { exact: '', prefix: '', suffix: '' }
  const comment = joinNotes(mark.text, ...replies.map((reply) => `${nameOf(reply.user)}: ${reply.text}`))
  return (quotes.length === 0 ? [blank] : quotes).map(({ exact, prefix, suffix }, index) => ({
    ...blankHighlight,
    foreignId: mark.id,
    quote: exact,
    prefix,
    suffix,
    comment: index === 0 ? comment : '',
    tags: mark.tags,
    made: mark.created,
  }))
}

/** `acct:jane@hypothes.is` as `jane`. */
function nameOf(user: string): string {
  return /^acct:([^@]+)@/.exec(user)?.[1] ?? (user || 'Reply')
}
