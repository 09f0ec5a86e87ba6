import type { SavedFacets } from './facet-table'
import type { SavedItems } from './item-table'
import { packArrays, unpackArrays, type PackedArray } from './packed-arrays'

/** UTF-8, as `TextEncoder` and `TextDecoder` do it; passed in, since core has no platform. */
export interface TextCodec {
  readonly encode: (text: string) => Uint8Array
  readonly decode: (bytes: Uint8Array) => string
}

/** What is saved beside the segments. */
export interface SavedMain {
  readonly items: SavedItems
  readonly facets: SavedFacets
  /** Segments by the name of their part; by document 1 where it is gone, null where none is. */
  readonly segments: readonly { readonly name: string; readonly gone: Uint8Array | null }[]
}

interface Names {
  readonly ids: readonly (string | null)[]
  readonly segments: readonly string[]
  readonly facets: readonly string[]
}

export function packMain(
  { items, facets, segments }: SavedMain,
  format: number,
  codec: TextCodec,
): Uint8Array {
  const names: Names = { ids: items.ids, segments: segments.map(({ name }) => name), facets: facets.names }
  const { printA, printB, captured, published, states } = items.columns
  return packArrays(format, [
    codec.encode(JSON.stringify(names)),
    ...[printA, printB, captured, published, states],
    ...[facets.starts, facets.lengths, facets.data],
    ...segments.map(({ gone }) => gone ?? new Uint8Array()),
  ])
}

/** null where the bytes are damaged or of another format. */
export function unpackMain(bytes: Uint8Array, format: number, codec: TextCodec): SavedMain | null {
  const arrays = unpackArrays(bytes, format)
  if (arrays === null) return null
  // The checksum holds, so this is our own: no need to check its shape.
  const [text, printA, printB, captured, published, states, starts, lengths, data, ...gone] = arrays as [
    ...[Uint8Array, Uint32Array, Uint32Array, Float64Array, Uint32Array, Uint32Array],
    ...[Uint32Array, Uint16Array, Uint32Array],
    ...PackedArray[],
  ]
  const names = JSON.parse(codec.decode(text)) as Names
  const copied = { printA, printB, captured, published, states }
  return {
    items: { ids: names.ids, columns: copied },
    facets: { names: names.facets, starts, lengths, data },
    segments: names.segments.map((name, place) => {
      const here = gone[place] as Uint8Array
      return { name, gone: here.length === 0 ? null : here.slice() }
    }),
  }
}
