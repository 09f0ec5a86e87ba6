import type { Tally } from '@/core/entity/tally'
import type { SearchHit } from '@/core/index/search-hit'
import type { SearchOptions } from '@/core/index/search-index'
import { cutExcerpt } from '@/core/query/cut-excerpt'
import type { ParsedQuery } from '@/core/query/query-node'
import { findWords } from '@/core/query/find-words'
import { joinSpans } from '@/core/query/join-spans'
import { positiveWords } from '@/core/query/positive-words'
import { tokenise } from '@/core/query/tokenise'
import { askedAside } from './asked-index'
import type { AsideIndexes } from './aside-indexes'
import { allHold, type FoundPage } from './found-page'
import type { Shelves } from './shelves'

const nothing: FoundPage = { hits: [], items: [], taken: 0, total: 0, ...allHold, isPreview: false }

export async function findNotes(
  shelf: Shelves['notes'],
  { notes }: AsideIndexes,
  parsed: ParsedQuery,
  options: SearchOptions,
): Promise<FoundPage> {
  const node = askedAside(parsed)
  if (node === null || notes.size === 0) return nothing
  const { found, total, isPreview } = notes.search({ ...parsed, node }, options)
  if (found.length === 0) return { ...nothing, total, isPreview }
  const known = await shelf.take(found.map(({ id }) => id))
  const hits = found.flatMap(({ id, score }): SearchHit[] => {
    const note = known.get(id)
    if (note === undefined) return []
    const cut = cutExcerpt(note, parsed.node)
    const title = note.title === '' ? 'Untitled note' : note.title
    return [{ ...cut, target: null, kind: 'note', key: id, itemId: '', title, score, why: '' }]
  })
  return { hits, items: [], taken: found.length, total, ...allHold, isPreview }
}

export async function findNames(
  shelf: Shelves['names'],
  { names }: AsideIndexes,
  parsed: ParsedQuery,
  options: SearchOptions,
): Promise<FoundPage> {
  const node = askedAside(parsed)
  if (node === null || names.size === 0) return nothing
  const { found, total, isPreview } = names.search({ ...parsed, node }, options)
  if (found.length === 0) return { ...nothing, total, isPreview }
  const known = await shelf.take(found.map(({ id }) => id))
  const hits = found.flatMap(({ id, score }): SearchHit[] => {
    const row = known.get(id)
    return row === undefined || row.list === '' ? [] : [nameHit(row, id, score, parsed)]
  })
  return { hits, items: [], taken: found.length, total, ...allHold, isPreview }
}

function nameHit(row: Tally, key: string, score: number, parsed: ParsedQuery): SearchHit {
  const tokens = tokenise(row.name)
  const words = positiveWords(parsed.node).filter(({ field }) => field === 'any' || field === 'entity')
  return {
    kind: 'name',
    key,
    itemId: '',
    title: row.name,
    score,
    place: 'entity',
    speaker: '',
    excerpt: aboutName(row),
    lastNamed: row.lastSeen === '' ? undefined : row.lastSeen,
    matches: [],
    titleMatches: joinSpans(words.flatMap((node) => findWords(tokens, node))),
    why: '',
    target: null,
  }
}

function aboutName({ type, mentions, quotes }: Tally): string {
  const parts = [
    type.charAt(0).toUpperCase() + type.slice(1),
    `named ${counted(mentions, 'time', 'times')}`,
    ...(quotes > 0 ? [counted(quotes, 'quote', 'quotes')] : []),
  ]
  return parts.join(' · ')
}

function counted(count: number, one: string, many: string): string {
  return `${String(count)} ${count === 1 ? one : many}`
}
