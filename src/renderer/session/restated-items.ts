import { mostRestated } from '@/contract/search-messages'
import type { Item } from '@/core/article/item'
import type { Diff } from '@/core/history/diff'
import { isEmptyDiff } from '@/core/history/is-empty-diff'

/** What may be other where an item is found by the same words as before. */
const states: ReadonlySet<string> = new Set<keyof Item>(['starred', 'inbox', 'read', 'trashed', 'modified'])

/** The items of a diff that gives few items other states and changes nothing else; else none. */
export function restatedItems({ items, ...rest }: Diff): readonly Item[] {
  if (items === undefined || !isEmptyDiff(rest) || items.added.length + items.removed.length > 0) return []
  if (items.updated.length > mostRestated || !items.updated.every(isRestated)) return []
  return items.updated.map(([, to]) => to)
}

function isRestated([from, to]: readonly [Item, Item]): boolean {
  const keys = new Set([...Object.keys(from), ...Object.keys(to)] as (keyof Item)[])
  return [...keys].every((key) => states.has(key) || JSON.stringify(from[key]) === JSON.stringify(to[key]))
}
