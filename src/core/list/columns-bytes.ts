import { packArrays, unpackArrays } from '../index/packed-arrays'
import type { TextCodec } from '../index/saved-main'
import { ItemColumns, itemSorts, type Columns } from './item-columns'

/** Of the saved columns; another one makes those of before worthless. */
export const columnsFormat = 1

type Lists = readonly (readonly [row: number, ids: readonly string[]])[]

/** What is read at once, while the values of the orders are unpacked when they are needed. */
interface Head {
  readonly ids: readonly string[]
  readonly tagIds: Lists
  readonly collectionIds: Lists
}

/** Columns as bytes with a checksum, rows of items that were removed left out. */
export function columnsToBytes(items: ItemColumns, codec: TextCodec): Uint8Array {
  const { ids, flags, tagIds, collectionIds, values } = items.columns
  // As most lists are shown: their order needs no look at the values.
  const rows = [...items.order('captured')]
  const now = new Map(rows.map((row, at) => [row, at]))
  const moved = (row: number): number => now.get(row) ?? 0
  const lists = (of: ReadonlyMap<number, readonly string[]>): Lists =>
    [...of].map(([row, list]) => [moved(row), list])
  const head: Head = {
    ids: rows.map((row) => ids[row] ?? ''),
    tagIds: lists(tagIds),
    collectionIds: lists(collectionIds),
  }
  return packArrays(columnsFormat, [
    codec.encode(JSON.stringify(head)),
    Uint8Array.from(rows, (row) => flags[row] ?? 0),
    ...itemSorts.map((sort) => items.order(sort).map(moved)),
    ...itemSorts.map((sort) => codec.encode(JSON.stringify(rows.map((row) => values[sort]()[row])))),
  ])
}

/** null where the bytes are damaged or of another format. */
export function columnsFromBytes(bytes: Uint8Array, codec: TextCodec): ItemColumns | null {
  const arrays = unpackArrays(bytes, columnsFormat)
  if (arrays === null) return null
  // The checksum holds, so this is our own: no need to check its shape.
  const [text, flags, ...rest] = arrays as [Uint8Array, Uint8Array, ...(Uint32Array | Uint8Array)[]]
  const head = JSON.parse(codec.decode(text)) as Head
  const ofSort = <T>(make: (at: number) => T) =>
    Object.fromEntries(itemSorts.map((sort, at) => [sort, make(at)])) as Record<(typeof itemSorts)[number], T>
  const columns: Columns = {
    ids: [...head.ids],
    flags: [...flags],
    tagIds: new Map(head.tagIds),
    collectionIds: new Map(head.collectionIds),
    values: ofSort((at) => {
      let values: (string | number)[] | null = null
      const packed = rest[itemSorts.length + at] as Uint8Array
      return () => (values ??= JSON.parse(codec.decode(packed)) as (string | number)[])
    }),
    orders: ofSort((at) => rest[at] as Uint32Array),
  }
  return new ItemColumns(columns)
}
