import { z } from 'zod'
import type { Change } from '@/core/history/change'
import { readHint, readOutcome } from './reading'
import { sentPiece } from './saving-call'

/** A Blob, which is known in here by no type. */
const blob = z.custom<object>((value) => typeof value === 'object' && value !== null)
const id = z.number().int()
const zipPart = z.tuple([z.string(), z.union([z.string(), z.instanceof(Uint8Array), blob])]).readonly()
/** What stands in a zip under this name: a text, bytes, or a Blob. */
export type ZipPart = z.infer<typeof zipPart>

/** What a window asks `files.worker`: whatever goes through all bytes of a large file. */
const filesAsk = z.discriminatedUnion('kind', [
  /** The SHA-256 of a Blob. */
  z.object({ kind: z.literal('sha256'), blob }),
  /** What the Blob says, read by main's extractor (`./reading-call`). */
  z.object({ kind: z.literal('read'), key: z.string(), blob, hint: readHint }),
  /** The Blob as gzip. */
  z.object({ kind: z.literal('pack'), blob }),
  /** An original as it came in, held against its SHA-256. */
  z.object({ kind: z.literal('unpack'), originalId: z.string() }),
  /** A zip of these, in this order; what comes as a Blob stands uncompressed. */
  z.object({
    kind: z.literal('zip'),
    parts: z.array(zipPart).readonly(),
  }),
  /** The next piece of a file that main writes (`./saving-call`). */
  z.object({ kind: z.literal('send'), token: z.string(), blob }),
  /** A change that brings originals, committed as the window would. `at`: ms since the epoch. */
  z.object({
    kind: z.literal('commit'),
    change: z.custom<Change>((value) => typeof value === 'object' && value !== null),
    at: z.number(),
  }),
])
export type FilesAsk = z.infer<typeof filesAsk>

export const filesRequest = z.object({ id, ask: filesAsk })

export const filesReply = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('sha256'), id, sha256: z.string() }),
  z.object({ kind: z.literal('read'), id, outcome: readOutcome }),
  z.object({ kind: z.literal('pack'), id, blob }),
  z.object({
    kind: z.literal('unpack'),
    id,
    blob: blob.nullable(),
    isSound: z.boolean(),
    trouble: z.string(),
  }),
  z.object({ kind: z.literal('zip'), id, blob }),
  z.object({ kind: z.literal('send'), id, sent: sentPiece }),
  /** `outcome`: a `CommitOutcome`. */
  z.object({
    kind: z.literal('commit'),
    id,
    outcome: z.custom<object>((value) => typeof value === 'object' && value !== null),
  }),
  z.object({ kind: z.literal('failed'), id, message: z.string() }),
])
export type FilesReply = z.infer<typeof filesReply>
