import type { Item } from '@/core/article/item'
import type { SearchAnswer, SearchGroup, SearchHit } from '@/core/index/search-hit'
import type { FoundItem, SearchOptions } from '@/core/index/search-index'
import { cutExcerpt, cutTextExcerpt, type CutExcerpt } from '@/core/query/cut-excerpt'
import { explainHit } from '@/core/query/explain-hit'
import { parseQuery } from '@/core/query/parse-query'
import { positiveWords } from '@/core/query/positive-words'
import type { ParsedQuery } from '@/core/query/query-node'
import { askedIndex, type SearchIndexes } from './asked-index'
import { findNames, findNotes } from './find-aside'
import { findFewParts, findParts } from './find-parts'
import { allHold, itemsOf, type FoundPage } from './found-page'
import type { Shelves } from './shelves'

export type SearchQuestion = Pick<SearchOptions, 'offset' | 'limit' | 'sort' | 'preview'> & {
  readonly query: string
  /** `YYYY-MM-DD` on the clock of the person. */
  readonly today: string
  /** Words are also found in their other English forms. */
  readonly stems: boolean
  /** Each hit says why it stands where it does. */
  readonly explain: boolean
}

type AskedOptions = SearchOptions & { readonly explain: boolean }

/** So many of each kind stand beside the articles. */
const ofGroup = 3

/**
 * Finds, and cuts for each hit the words that show why. What is gone by then is left out of `hits`.
 * @param pause lets what was begun go out to the database
 */
export async function answerSearch(
  shelves: Shelves,
  indexes: SearchIndexes,
  { query, today, stems, explain, ...options }: SearchQuestion,
  pause: () => Promise<void>,
): Promise<Omit<SearchAnswer, 'pending'>> {
  const parsed = parseQuery(query, today, stems)
  const sort = parsed.sort ?? options.sort
  const asked = { ...options, sort, includeTrash: false, explain }
  const hasGroups = parsed.type === null && options.offset === 0 && positiveWords(parsed.node).length > 0
  const few = { ...asked, limit: ofGroup }
  const named = hasGroups
    ? Promise.all([
        findNames(shelves.names, indexes, parsed, few),
        findNotes(shelves.notes, indexes, parsed, few),
      ])
    : null
  // Whoever waits for it below sees a failure.
  named?.catch(() => undefined)
  // The database reads names while the articles are looked for.
  if (named !== null) await pause()
  const [page, beside] = await Promise.all([
    findPage(shelves, indexes, parsed, asked),
    named === null ? nothingBeside : findBeside(shelves, indexes, parsed, { few, named }),
  ])
  const items = new Map([...page.items, ...beside.items].map((item) => [item.id, item]))
  return {
    ...page,
    items: [...items.values()],
    groups: beside.groups,
    type: parsed.type,
    sort,
    notices: parsed.notices,
  }
}

async function findPage(
  shelves: Shelves,
  indexes: SearchIndexes,
  parsed: ParsedQuery,
  options: AskedOptions,
): Promise<FoundPage> {
  switch (parsed.type) {
    case 'note':
      return findNotes(shelves.notes, indexes, parsed, options)
    case 'name':
      return findNames(shelves.names, indexes, parsed, options)
    case 'quote':
    case 'comment':
      return findParts(shelves.documents, indexes.items, { parsed, kind: parsed.type }, options)
    case 'article':
    case null:
      return findArticles(shelves, indexes, parsed, options)
  }
}

async function findArticles(
  shelves: Shelves,
  indexes: SearchIndexes,
  parsed: ParsedQuery,
  options: AskedOptions,
): Promise<FoundPage> {
  const asked = askedIndex(indexes, parsed)
  const { found, total, isPreview } = asked.index.search(asked.parsed, options)
  const shown = await (options.explain ? explained : cutOut)(shelves, found, parsed)
  const hits = found.flatMap(({ id, score }): SearchHit[] => {
    const cut = shown.cuts.get(id)
    return cut === undefined
      ? []
      : [{ kind: 'article', key: id, itemId: id, title: '', score, why: '', ...cut }]
  })
  return { hits, items: shown.items, taken: found.length, total, ...allHold, isPreview }
}

interface ShownArticles {
  /** By item; those that are gone are left out. */
  readonly cuts: ReadonlyMap<string, CutExcerpt & Partial<Pick<SearchHit, 'why'>>>
  readonly items: readonly Item[]
}

/** Most hits show a sentence of the text; the whole document is read of the others alone. */
async function cutOut(
  { texts, cut: cutWords, documents }: Shelves,
  found: readonly FoundItem[],
  { node }: ParsedQuery,
): Promise<ShownArticles> {
  const known = await texts.take(found.map(({ id }) => id))
  const cuts = new Map<string, CutExcerpt>()
  const others: string[] = []
  for (const [id, { item, text }] of known) {
    const cut = cutTextExcerpt({ title: item.title, text }, node, cutWords)
    if (cut === null) others.push(id)
    else cuts.set(id, cut)
  }
  const whole = await documents.take(others)
  for (const [id, { document }] of whole) cuts.set(id, cutExcerpt(document, node))
  return { cuts, items: itemsOf(known.values()) }
}

async function explained(
  { documents }: Shelves,
  found: readonly FoundItem[],
  { node }: ParsedQuery,
): Promise<ShownArticles> {
  const known = await documents.take(found.map(({ id }) => id))
  const cuts = Array.from(
    known,
    ([id, { document }]) => [id, { ...cutExcerpt(document, node), why: explainHit(document, node) }] as const,
  )
  return { cuts: new Map(cuts), items: itemsOf(known.values()) }
}

interface Beside {
  readonly groups: readonly SearchGroup[]
  readonly items: readonly Item[]
}
const nothingBeside: Beside = { groups: [], items: [] }

async function findBeside(
  shelves: Shelves,
  indexes: SearchIndexes,
  parsed: ParsedQuery,
  { few, named }: { readonly few: AskedOptions; readonly named: Promise<readonly FoundPage[]> },
): Promise<Beside> {
  const kinds = ['name', 'note', 'quote', 'comment'] as const
  const [quotes, comments, ofNames] = await Promise.all([
    findFewParts(shelves.documents, indexes.items, { parsed, kind: 'quote' }, few),
    findFewParts(shelves.documents, indexes.items, { parsed, kind: 'comment' }, few),
    named,
  ])
  const pages = [...ofNames, quotes, comments]
  const groups = pages.map(({ total, empty, isAtMost, hits }, place): SearchGroup => ({
    kind: kinds[place] ?? 'article',
    total: total - empty,
    isAtMost,
    hits: hits.slice(0, ofGroup),
  }))
  return {
    // Where not all was looked at, there may be some further down.
    groups: groups.filter(({ hits, isAtMost }) => hits.length > 0 || isAtMost),
    items: pages.flatMap(({ items }) => items),
  }
}
