import { z } from 'zod'

/** A picture that stands beside a page that was saved whole, by the page's name for it. */
export interface PartBeside {
  readonly name: string
  readonly bytes: Uint8Array
}
const partBeside = z.object({
  name: z.string().max(1000),
  bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
}) satisfies z.ZodType<PartBeside>

/** A file that came through the system's dialog or out of the watched folder, or why it did not. */
export const openedFile = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('file'),
    name: z.string(),
    bytes: z.instanceof(Uint8Array),
    modified: z.number(),
    beside: z.array(partBeside).readonly().exactOptional(),
  }),
  z.object({ kind: z.literal('too-large'), name: z.string(), size: z.number(), limit: z.number() }),
  z.object({ kind: z.literal('unreadable'), name: z.string(), message: z.string() }),
])
export type OpenedFile = z.infer<typeof openedFile>
