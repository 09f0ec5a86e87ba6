import type { Item } from '../article/item'
import type { ItemSort } from '../article/library-view'
import type { TableDiff } from '../history/diff'
import { insertRows } from './insert-rows'

/** What lists know of an item: where it stands in each order, and which views it is in. */
export type ListedItem = Pick<
  Item,
  'id' | ItemSort | 'inbox' | 'starred' | 'trashed' | 'tagIds' | 'collectionIds'
>

export const itemSorts = ['captured', 'published', 'title', 'source'] as const satisfies readonly ItemSort[]

/** Bits of a row's flags. */
export const rowFlags = { inbox: 1, starred: 2, trashed: 4 } as const

/** By row. A row stays where it is for as long as the columns live; that of an item that was removed has no id. */
export interface Columns {
  readonly ids: string[]
  readonly flags: number[]
  /** Of items that have any. */
  readonly tagIds: Map<number, readonly string[]>
  readonly collectionIds: Map<number, readonly string[]>
  /** What each order goes by: unpacked at the first use. */
  readonly values: Readonly<Record<ItemSort, () => (string | number)[]>>
  /**
   * Rows in each order, as the database orders its index: by the value, and by the id where two have the same. null until
   * they are sorted.
   */
  readonly orders: Record<ItemSort, Uint32Array | null>
}

/**
 * All items as lists need them, in memory: at 100,000 items the database takes a second to say what an order or a view
 * holds, and this some milliseconds.
 */
export class ItemColumns {
  #places: Map<string, number> | null = null

  constructor(readonly columns: Columns = noColumns()) {}

  /** Items, those in the trash among them. */
  get size(): number {
    return this.places.size
  }

  /** Rows by id. */
  get places(): ReadonlyMap<string, number> {
    return this.#rows()
  }

  /** The rows of all items in an order. */
  order(sort: ItemSort): Uint32Array {
    const { orders } = this.columns
    orders[sort] ??= Uint32Array.from(this.places.values()).sort(this.#comparer(sort))
    return orders[sort]
  }

  /** Takes in items and drops others, whatever was known of them: while the columns are made, before an order is asked for. */
  take(put: readonly ListedItem[], removed: readonly string[] = []): void {
    for (const id of removed) this.#remove(id)
    for (const item of put) this.#put(item)
  }

  /**
   * Lays the changed items of a commit over the columns.
   * @returns false where it does not start from what they hold: something was missed, and they are as they were
   */
  apply({ added, updated, removed }: TableDiff<Item>): boolean {
    const rows = this.#rows()
    const left = [...removed, ...updated.map(([from]) => from)]
    if (added.some(({ id }) => rows.has(id)) || !left.every((item) => this.holds(item))) return false
    const before = itemSorts.map((sort) => ({ sort, order: this.order(sort) }))
    const rowsOf = (items: readonly ListedItem[]) => items.flatMap(({ id }) => rows.get(id) ?? [])
    const gone = rowsOf(removed)
    for (const { id } of removed) this.#remove(id)
    for (const item of [...updated.map(([, to]) => to), ...added]) this.#put(item)
    for (const { sort, order } of before) {
      const moved = updated.filter(([from, to]) => from[sort] !== to[sort]).map(([, to]) => to)
      const put = rowsOf([...moved, ...added])
      const out = new Set([...gone, ...put])
      if (out.size > 0) this.columns.orders[sort] = insertRows(order, out, put, this.#comparer(sort))
    }
    return true
  }

  #rows(): Map<string, number> {
    this.#places ??= new Map(this.columns.ids.map((id, row) => [id, row]))
    return this.#places
  }

  #put(item: ListedItem): void {
    const { ids, flags, tagIds, collectionIds, values } = this.columns
    const rows = this.#rows()
    const row = rows.get(item.id) ?? ids.length
    ids[row] = item.id
    rows.set(item.id, row)
    flags[row] = flagsOf(item)
    setList(tagIds, row, item.tagIds)
    setList(collectionIds, row, item.collectionIds)
    for (const sort of itemSorts) values[sort]()[row] = item[sort]
  }

  #remove(id: string): void {
    const { ids, flags, tagIds, collectionIds } = this.columns
    const rows = this.#rows()
    const row = rows.get(id)
    if (row === undefined) return
    rows.delete(id)
    ids[row] = ''
    flags[row] = 0
    tagIds.delete(row)
    collectionIds.delete(row)
  }

  /** Whether the item is there as it is. */
  holds(item: ListedItem): boolean {
    const row = this.#rows().get(item.id)
    if (row === undefined) return false
    const { flags, tagIds, collectionIds, values } = this.columns
    return (
      flags[row] === flagsOf(item) &&
      isSameList(tagIds.get(row) ?? [], item.tagIds) &&
      isSameList(collectionIds.get(row) ?? [], item.collectionIds) &&
      itemSorts.every((sort) => values[sort]()[row] === item[sort])
    )
  }

  #comparer(sort: ItemSort): (a: number, b: number) => number {
    const { ids } = this.columns
    const values = this.columns.values[sort]()
    return (a, b) => compare(values[a], values[b]) || compare(ids[a], ids[b])
  }
}

function noColumns(): Columns {
  const held = { captured: [], published: [], title: [], source: [] } as Record<ItemSort, (string | number)[]>
  return {
    ids: [],
    flags: [],
    tagIds: new Map(),
    collectionIds: new Map(),
    values: {
      captured: () => held.captured,
      published: () => held.published,
      title: () => held.title,
      source: () => held.source,
    },
    orders: { captured: null, published: null, title: null, source: null },
  }
}

function flagsOf({ inbox, starred, trashed }: ListedItem): number {
  return inbox * rowFlags.inbox + starred * rowFlags.starred + (trashed > 0 ? rowFlags.trashed : 0)
}

function setList(lists: Map<number, readonly string[]>, row: number, list: readonly string[]): void {
  if (list.length > 0) lists.set(row, list)
  else lists.delete(row)
}

function isSameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((one, at) => one === b[at])
}

/** By code units, as the database compares strings. */
function compare(a: string | number | undefined, b: string | number | undefined): number {
  if (a === b || a === undefined || b === undefined) return 0
  return a < b ? -1 : 1
}
