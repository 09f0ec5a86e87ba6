import type { HitKind } from '@/core/query/query-node'
import type { FoundGroup, FoundHit } from './find-hits'

export type ResultRow =
  | { readonly kind: 'head'; readonly key: string; readonly of: HitKind }
  | { readonly kind: 'hit'; readonly key: string; readonly found: FoundHit }

/** `mixed`: names and notes stand where their score puts them; `grouped`: each kind under a heading of its own. */
export type ResultLayout = 'mixed' | 'grouped'

interface Results {
  readonly found: readonly FoundHit[]
  readonly groups: readonly FoundGroup[]
  readonly layout: ResultLayout
  readonly byScore: boolean
  /** `found` are all that there are. */
  readonly isAll: boolean
}

interface ResultCounts extends Pick<Results, 'found' | 'groups' | 'layout'> {
  /** Places of the ranking that `found` takes up, of so many in all. */
  readonly taken: number
  readonly total: number
}

/** The lines of the list, in order. What an article was found by is in its own line, so that mixed needs no quotes. */
export function resultRows({ found, groups, layout, byScore, isAll }: Results): readonly ResultRow[] {
  const articles = found.map(rowOf)
  if (layout === 'grouped' && groups.length > 0) {
    const beside = groups.flatMap(({ kind, found: few }) =>
      few.length === 0 ? [] : [headOf(kind), ...few.map(rowOf)],
    )
    return articles.length === 0 ? beside : [...beside, headOf('article'), ...articles]
  }
  const beside = groups.flatMap((group) =>
    group.kind === 'name' || group.kind === 'note' ? group.found.map(rowOf) : [],
  )
  return byScore ? merged(articles, beside, isAll) : [...beside, ...articles]
}

/** How many hits the list has once all of it is loaded; of what stands beside the articles it has the first few. */
export function countHits({ found, groups, layout, taken, total }: ResultCounts): number {
  const isListed = ({ kind }: FoundGroup) => layout === 'grouped' || kind === 'name' || kind === 'note'
  const beside = groups.filter(isListed).reduce((sum, group) => sum + group.found.length, 0)
  return beside + found.length + Math.max(0, total - taken)
}

/** One that belongs below all that is loaded so far waits until that is reached. */
function merged(articles: readonly ResultRow[], beside: readonly ResultRow[], isAll: boolean): ResultRow[] {
  const waiting = [...beside].sort((a, b) => scoreOf(b) - scoreOf(a))
  const rows: ResultRow[] = []
  for (const article of articles) {
    while (waiting[0] !== undefined && scoreOf(waiting[0]) > scoreOf(article))
      rows.push(...waiting.splice(0, 1))
    rows.push(article)
  }
  return isAll ? [...rows, ...waiting] : rows
}

function scoreOf(row: ResultRow): number {
  return row.kind === 'hit' ? row.found.hit.score : 0
}

export function keyOf({ hit }: FoundHit): string {
  return `${hit.kind}-${hit.key}`
}

function rowOf(found: FoundHit): ResultRow {
  return { kind: 'hit', key: keyOf(found), found }
}

function headOf(of: HitKind): ResultRow {
  return { kind: 'head', key: `head-${of}`, of }
}
