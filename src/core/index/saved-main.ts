import type { SavedFacets } from './facet-table'
import type { SavedItems } from './item-table'
import { packLazyArrays, unpackLazyArrays } from './lazy-arrays'
import type { PackedArray } from './packed-arrays'
import type { SavedBytes } from './saved-bytes'
import type { Counts } from './segment'

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

/** All but the facets is in memory as long as the index is; those are what few searches need. */
export function packMain(
  { items, facets, segments }: SavedMain,
  format: number,
  codec: TextCodec,
): Uint8Array {
  const names = segments.map(({ name }) => name)
  const { printA, printB, captured, published, states } = items.columns
  const head = [
    codec.encode(JSON.stringify(names)),
    ...[items.ids.units, items.ids.starts],
    ...[printA, printB, captured, published, states],
    ...segments.map(({ gone }) => gone ?? new Uint8Array()),
  ]
  return packLazyArrays(format, head, [
    ...[facets.names.units, facets.names.starts],
    ...[facets.starts, facets.lengths, facets.data],
  ])
}

/** `facetBytes`: what the facets are views of. Everything is the index's own from then on. null where the head is damaged or of another format. */
export function unpackMain(saved: SavedBytes, format: number, codec: TextCodec) {
  const arrays = unpackLazyArrays(saved, format)
  if (arrays === null) return null
  // The checksum holds, so this is our own: no need to check its shape.
  const [text, ids, idStarts, printA, printB, captured, published, states, ...gone] = arrays.head as [
    ...[Uint8Array, Counts, Uint32Array],
    ...[Uint32Array, Uint32Array, Float64Array, Uint32Array, Uint32Array],
    ...PackedArray[],
  ]
  const [names, nameStarts, starts, lengths, data] = arrays.body as [
    ...[Counts, Uint32Array],
    ...[Uint32Array, Uint16Array, Uint32Array],
  ]
  const main: SavedMain = {
    items: {
      ids: { units: ids, starts: idStarts },
      columns: { printA, printB, captured, published, states },
    },
    facets: { names: { units: names, starts: nameStarts }, starts, lengths, data },
    segments: (JSON.parse(codec.decode(text)) as string[]).map((name, place) => {
      const here = gone[place] as Uint8Array
      return { name, gone: here.length === 0 ? null : here }
    }),
  }
  return { main, facetBytes: arrays.bytes }
}
