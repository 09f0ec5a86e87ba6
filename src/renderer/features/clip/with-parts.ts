import type { Incoming } from '@/renderer/session/incoming'

/** The page first, then what came beside it, in one piece, as `ReadHint.beside` tells them apart. */
export const withParts = (blob: Blob, beside: NonNullable<Incoming['beside']>): Blob =>
  beside.length === 0 ? blob : new Blob([blob, ...beside.map((part) => new Uint8Array(part.bytes))])
