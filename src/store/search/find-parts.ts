import type { SearchHit } from '@/core/index/search-hit'
import type { FoundItem, SearchIndex, SearchOptions } from '@/core/index/search-index'
import { askInPart, type PartKind } from '@/core/query/ask-in-part'
import type { ParsedQuery, QueryNode } from '@/core/query/query-node'
import { allHold, itemsOf, type FoundPage } from './found-page'
import { meantParts, shownPart, type MeantPart } from './meant-parts'
import type { FoundDocument } from './read-search-documents'
import type { Shelf } from './shelf'

export interface AskedKind {
  readonly parsed: ParsedQuery
  readonly kind: PartKind
}

/**
 * So many articles are looked at for one answer at most: a document that is not on its shelf takes about half a millisecond, and
 * all of them have to have room there for the next key.
 */
const mostLookedAt = 120
/** The same beside articles, for each key of any query. */
const mostBeside = 12
/** Looked at together, where it is not known how many it will take; at first, as many as are shown. */
const atOnce = 12
/** Of an article with more, the first so many are shown. */
const mostOfItem = 100

/** Quotes or comments, each a hit, by the articles that they stand in. */
export function findParts(
  documents: Shelf<FoundDocument>,
  index: SearchIndex,
  asked: AskedKind,
  options: SearchOptions,
): Promise<FoundPage> {
  return lookThrough(documents, index, asked, { ...options, most: mostLookedAt })
}

/** The same for the few that stand beside articles. */
export function findFewParts(
  documents: Shelf<FoundDocument>,
  index: SearchIndex,
  asked: AskedKind,
  options: SearchOptions,
): Promise<FoundPage> {
  return lookThrough(documents, index, asked, { ...options, most: mostBeside })
}

/**
 * The articles that have such a part, where the index finds others too. `only` null: they are all that it finds, or, with
 * `isAtMost`, it finds too many to look at.
 */
export async function articlesWithParts(
  documents: Shelf<FoundDocument>,
  index: SearchIndex,
  { parsed, kind }: AskedKind,
): Promise<{ readonly only: ReadonlySet<string> | null; readonly isAtMost: boolean }> {
  const { ofItem, ofPart, isExact } = askInPart(parsed.node, kind)
  if (isExact) return { only: null, isAtMost: false }
  const { found, total } = index.search({ ...parsed, node: ofItem }, allOf)
  if (total > found.length) return { only: null, isAtMost: true }
  const places = await lookAt(documents, found, kind, ofPart)
  return { only: new Set(places.filter(holds).map(({ id }) => id)), isAtMost: false }
}

const allOf: SearchOptions = {
  offset: 0,
  limit: mostLookedAt,
  sort: 'captured',
  includeTrash: false,
  preview: false,
}

async function lookThrough(
  documents: Shelf<FoundDocument>,
  index: SearchIndex,
  { parsed, kind }: AskedKind,
  { most, ...options }: SearchOptions & { readonly most: number },
): Promise<FoundPage> {
  const { ofItem, ofPart, isExact } = askInPart(parsed.node, kind)
  const { offset, limit } = options
  const reach = { ...options, limit: isExact ? limit : Math.max(limit, most) }
  const { found, total, isPreview } = index.search({ ...parsed, node: ofItem }, reach)
  /** All are looked at, so that it is known how many there are. */
  const isCounted = !isExact && offset === 0 && total <= found.length
  const places: Place[] = []
  while (places.length < found.length && (isCounted || places.filter(holds).length < limit)) {
    const step = places.length === 0 ? limit : atOnce
    const next = found.slice(places.length, isExact || isCounted ? found.length : places.length + step)
    places.push(...(await lookAt(documents, next, kind, ofPart)))
  }
  const page = isExact ? places : upTo(places, limit)
  const empty = (isCounted ? places : page).filter((place) => !holds(place)).length
  const isAtMost = !isCounted && offset + page.length < total
  return {
    hits: page.flatMap((place) => hitsOf(place, kind, ofPart)),
    items: itemsOf(page.flatMap(({ known }) => known ?? [])),
    taken: page.length,
    total,
    ...(isExact ? allHold : { empty, isAtMost }),
    isPreview,
  }
}

/** A place of the ranking that was looked at. */
interface Place extends FoundItem {
  /** undefined: the article is gone. */
  readonly known: FoundDocument | undefined
  readonly parts: readonly MeantPart[]
}

function holds({ parts }: Place): boolean {
  return parts.length > 0
}

async function lookAt(
  documents: Shelf<FoundDocument>,
  found: readonly FoundItem[],
  kind: PartKind,
  ofPart: QueryNode | null,
): Promise<Place[]> {
  const documentsFound = await documents.take(found.map(({ id }) => id))
  return found.map((place) => {
    const known = documentsFound.get(place.id)
    return { ...place, known, parts: known === undefined ? [] : meantParts(known.document, kind, ofPart) }
  })
}

/** Up to the last of so many that hold something. */
function upTo(places: readonly Place[], limit: number): readonly Place[] {
  let held = 0
  const last = places.findIndex((place) => holds(place) && (held += 1) === limit)
  return last === -1 ? places : places.slice(0, last + 1)
}

function hitsOf({ id, score, parts }: Place, kind: PartKind, ofPart: QueryNode | null): SearchHit[] {
  return parts.slice(0, mostOfItem).map((part, at) => ({
    ...shownPart(part, kind, ofPart),
    kind,
    key: `${kind}:${id}:${String(at)}`,
    itemId: id,
    title: '',
    score,
    titleMatches: [],
    why: '',
  }))
}
