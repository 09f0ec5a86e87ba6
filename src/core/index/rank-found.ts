import type { Scores } from './evaluate-query'
import type { IndexEntry } from './index-entry'
import type { FoundItem, SearchOptions } from './search-index'

interface Ranked extends FoundItem {
  readonly entry: IndexEntry
}

/** The found items in order. The same items with the same words always stand in the same order. */
export function rankFound(
  scores: Scores,
  entries: ReadonlyMap<string, IndexEntry>,
  sort: SearchOptions['sort'],
  withTrash: boolean,
): FoundItem[] {
  const ranked: Ranked[] = []
  for (const [id, exact] of scores) {
    const entry = entries.get(id)
    if (entry === undefined || (entry.trashed && !withTrash)) continue
    // Scores that an index reaches on different ways differ in their last bits; that must not decide.
    ranked.push({ id, score: Math.fround(exact), entry })
  }
  ranked.sort((a, b) => byFirst(a, b, sort) || b.entry.captured - a.entry.captured || (a.id < b.id ? -1 : 1))
  return ranked.map(({ id, score }) => ({ id, score }))
}

function byFirst(a: Ranked, b: Ranked, sort: SearchOptions['sort']): number {
  switch (sort) {
    case 'relevance':
      return b.score - a.score
    case 'published':
      return compare(b.entry.published, a.entry.published)
    case 'captured':
      return 0
  }
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
