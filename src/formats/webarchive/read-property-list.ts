/** A value of a property list; dates and numbers are not needed and are null. */
export type PropertyValue =
  string | Uint8Array | readonly PropertyValue[] | ReadonlyMap<string, PropertyValue> | null

/** Deeper is no archive of a page. */
const deepest = 12
const mostObjects = 200_000

/**
 * A binary property list, version 00 (Apple's CFBinaryPList.c, format described in its header comment); null where bytes
 * are none or are damaged. Never throws.
 */
export function readPropertyList(bytes: Uint8Array): PropertyValue {
  if (!isPropertyList(bytes) || bytes.length < 40) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const trailer = bytes.length - 32
  const list: List = {
    bytes,
    offsetSize: view.getUint8(trailer + 6),
    referenceSize: view.getUint8(trailer + 7),
    count: Number(view.getBigUint64(trailer + 8)),
    table: Number(view.getBigUint64(trailer + 24)),
    // An object that many name would unfold to more than any memory holds.
    read: { objects: 0 },
  }
  return readObject(list, Number(view.getBigUint64(trailer + 16)), 0)
}

function isPropertyList(bytes: Uint8Array): boolean {
  return String.fromCharCode(...bytes.subarray(0, 8)) === 'bplist00'
}

interface List {
  readonly bytes: Uint8Array
  readonly offsetSize: number
  readonly referenceSize: number
  readonly count: number
  readonly table: number
  readonly read: { objects: number }
}

function readObject(list: List, index: number, depth: number): PropertyValue {
  list.read.objects += 1
  if (index >= list.count || depth > deepest || list.read.objects > mostObjects) return null
  const at = numberAt(list, list.table + index * list.offsetSize, list.offsetSize)
  const mark = list.bytes[at]
  if (mark === undefined) return null
  const kind = mark >> 4
  const { length, start } = lengthAt(list, at, mark & 15)
  switch (kind) {
    case 4:
      return list.bytes.subarray(start, start + length)
    case 5:
      return new TextDecoder('windows-1252').decode(list.bytes.subarray(start, start + length))
    case 6:
      return new TextDecoder('utf-16be').decode(list.bytes.subarray(start, start + length * 2))
    case 10:
      return references(list, start, length).map((each) => readObject(list, each, depth + 1))
    case 13: {
      const names = references(list, start, length)
      const values = references(list, start + length * list.referenceSize, length)
      const pairs = new Map<string, PropertyValue>()
      names.forEach((each, place) => {
        const name = readObject(list, each, depth + 1)
        if (typeof name === 'string')
          pairs.set(name, readObject(list, values[place] ?? list.count, depth + 1))
      })
      return pairs
    }
    default:
      return null
  }
}

/** Where an object's content begins, and how long it is: from 15 on, a number of its own says so. */
function lengthAt(
  list: List,
  at: number,
  short: number,
): { readonly length: number; readonly start: number } {
  if (short < 15) return { length: short, start: at + 1 }
  const size = 2 ** ((list.bytes[at + 1] ?? 0) & 15)
  return { length: numberAt(list, at + 2, size), start: at + 2 + size }
}

function references({ bytes, referenceSize, ...list }: List, start: number, length: number): number[] {
  // No more than there are bytes for.
  const most = Math.max(0, Math.floor((bytes.length - start) / Math.max(1, referenceSize)))
  return Array.from({ length: Math.min(length, most) }, (_, place) =>
    numberAt({ bytes, referenceSize, ...list }, start + place * referenceSize, referenceSize),
  )
}

/** Big-endian; beyond the end of the bytes, infinite. */
function numberAt({ bytes }: List, at: number, size: number): number {
  if (size < 1 || size > 8 || at < 0 || at + size > bytes.length) return Infinity
  let value = 0
  for (let place = 0; place < size; place += 1) value = value * 256 + (bytes[at + place] ?? 0)
  return value
}
