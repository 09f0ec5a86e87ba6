import { z } from 'zod'
import type { ImportJob } from '@/core/import/import-job'
import { readHint, readOutcome } from './reading'

/** A row of the store's own, as it wrote it. */
const row = <R>() => z.custom<R>((value) => typeof value === 'object' && value !== null)
const bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array)

/** Something that was opened or dropped by itself: a file, or a folder with what is in it. A zip is unpacked. */
const source = z.object({
  name: z.string(),
  /** `blob`: a Blob, which is known in here by no type. */
  files: z.array(z.object({ path: z.string(), blob: z.unknown() })),
})
export type ImportSource = z.infer<typeof source>

const choices = z.object({
  twins: z.enum(['skip', 'version', 'both']),
  near: z.enum(['add', 'version', 'skip']),
  inbox: z.boolean(),
  leftOut: z.array(z.string()).readonly().exactOptional(),
})

/** What a window tells `import.worker`. */
export const importRequest = z.discriminatedUnion('kind', [
  /** Are these exports of other tools? */
  z.object({ kind: z.literal('look'), id: z.number().int(), sources: z.array(source) }),
  z.object({ kind: z.literal('stop-look'), id: z.number().int() }),
  z.object({ kind: z.literal('start'), importId: z.string(), choices }),
  /** Goes on where it stands. */
  z.object({ kind: z.literal('resume'), importId: z.string() }),
  z.object({ kind: z.literal('wish'), importId: z.string(), wish: z.enum(['pause', 'cancel']) }),
  /** Forgets it, with its report. */
  z.object({ kind: z.literal('forget'), importId: z.string() }),
  /** First of all: with what key pages are read (`./reading-call`); null where the window has to be asked. */
  z.object({ kind: z.literal('reading-key'), key: z.string().nullable() }),
  /** What came of a page. */
  z.object({ kind: z.literal('extracted'), id: z.number().int(), outcome: readOutcome }),
])
export type ImportRequest = z.infer<typeof importRequest>

const review = z.object({
  total: z.number(),
  fresh: z.number(),
  here: z.number(),
  withoutText: z.number(),
  highlights: z.number(),
  tags: z.number(),
  collections: z.number(),
  bad: z.number(),
  badRows: z.array(z.object({ place: z.string(), reason: z.string() })).readonly(),
  titles: z.array(z.string()).readonly(),
  toChoose: z.array(z.object({ place: z.string(), title: z.string(), collection: z.string() })).readonly(),
})

const found = z.object({
  importId: z.string(),
  tool: z.string(),
  name: z.string(),
  /** Files that it holds. */
  files: z.number(),
  /** These are articles by themselves, and no export of a tool. */
  isFiles: z.boolean(),
  /** Files beside those that are no articles by their names. */
  leftOut: z.number(),
  /** Of the sources that were given, those that it is made of. */
  sources: z.array(z.number()),
  review,
})
/** An export that waits for a person to look at it. */
export type FoundExport = z.infer<typeof found>

/** What is beside the exports in a source that holds some. */
const restOfSource = z.object({ source: z.number(), paths: z.array(z.string()) })

/** Nothing of a source can be read: why, of the first file in it; of all of it where `path` is ''. */
const refusedSource = z.object({ source: z.number(), path: z.string(), reason: z.string() })

const lookedAt = z.object({
  found: z.array(found),
  rests: z.array(restOfSource),
  refused: z.array(refusedSource),
})
export type LookedAt = z.infer<typeof lookedAt>

export const importReply = z.discriminatedUnion('kind', [
  lookedAt.extend({ kind: z.literal('looked'), id: z.number().int() }),
  /** `total` is 0 while it is not known. */
  z.object({ kind: z.literal('looking'), id: z.number().int(), done: z.number(), total: z.number() }),
  /** The person stopped it; nothing was kept. */
  z.object({ kind: z.literal('look-stopped'), id: z.number().int() }),
  z.object({
    kind: z.literal('not-looked'),
    id: z.number().int(),
    message: z.string(),
    /** Why nothing can be taken in at all, in words for a person; '' where that is not the reason. */
    refusal: z.string(),
  }),
  /** Where there is no key: reads a page; answered by `extracted`. */
  z.object({ kind: z.literal('extract'), id: z.number().int(), bytes, hint: readHint }),
  /** Rows of it are durable, or it stopped. */
  z.object({ kind: z.literal('job'), job: row<ImportJob>() }),
  z.object({ kind: z.literal('failed'), importId: z.string(), message: z.string() }),
])
export type ImportReply = z.infer<typeof importReply>
