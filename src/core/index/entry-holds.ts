import type { DateNode, ItemState, QueryNode } from '../query/query-node'
import type { IndexEntry } from './index-entry'

/** Whether an item is in a state, has a part, or stands in a range of days. */
export function entryHolds(
  entry: IndexEntry,
  node: Extract<QueryNode, { kind: 'is' | 'has' | 'date' }>,
): boolean {
  switch (node.kind) {
    case 'is':
      return isIn(entry, node.state)
    case 'has':
      return entry.has.includes(node.part)
    case 'date':
      return standsIn(entry, node)
  }
}

function isIn(entry: IndexEntry, state: ItemState): boolean {
  switch (state) {
    case 'starred':
      return entry.starred
    case 'inbox':
      return entry.inbox
    case 'read':
      return entry.read
    case 'unread':
      return !entry.read
    case 'trash':
      return entry.trashed
  }
}

function standsIn(entry: IndexEntry, { of, from, before }: DateNode): boolean {
  const published = of === 'published' ? firstDay(entry.published) : ''
  const day = published === '' ? localDay(entry.captured) : published
  return (from === null || day >= from) && (before === null || day < before)
}

function firstDay(published: string): string {
  return published === '' ? '' : published + '-01-01'.slice(published.length - 4)
}

/** The day on the clock of the person, since that is the one they remember. */
function localDay(time: number): string {
  const date = new Date(time)
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}
