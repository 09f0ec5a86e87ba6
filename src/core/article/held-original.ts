import type { Original } from './original'

/** Bytes outside of the thread's memory: a Blob, where there is such a thing. */
interface HeldBytes {
  readonly size: number
  readonly arrayBuffer: () => Promise<ArrayBuffer>
}

/** An original on its way into the archive: where it is large, its packed bytes are read only where it is written. */
export type HeldOriginal = Omit<Original, 'bytes'> & { readonly bytes: Uint8Array | HeldBytes }

/** What is known of one before it belongs to an item. */
export type UnplacedOriginal = Omit<HeldOriginal, 'id' | 'itemId' | 'captured'>

/** Bytes as they are stored: packed. */
export const storedSize = ({ bytes }: Pick<HeldOriginal, 'bytes'>): number =>
  bytes instanceof Uint8Array ? bytes.length : bytes.size
