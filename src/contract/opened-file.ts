import { z } from 'zod'

/** A file that came through the system's dialog or out of the watched folder, or why it did not. */
export const openedFile = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('file'),
    name: z.string(),
    bytes: z.instanceof(Uint8Array),
    modified: z.number(),
  }),
  z.object({ kind: z.literal('too-large'), name: z.string(), size: z.number(), limit: z.number() }),
  z.object({ kind: z.literal('unreadable'), name: z.string(), message: z.string() }),
])
export type OpenedFile = z.infer<typeof openedFile>
