import { z } from 'zod'

const view = z.union([
  z.object({ kind: z.enum(['all', 'inbox', 'starred', 'trash']) }),
  z.object({ kind: z.enum(['tag', 'collection']), id: z.string() }),
])

/** A window asks `list.worker` for the ids of a view in the order shown. */
export const listRequest = z.object({
  id: z.number().int(),
  view,
  sort: z.enum(['captured', 'published', 'title', 'source']),
})
export type ListRequest = z.infer<typeof listRequest>

export const listReply = z.discriminatedUnion('kind', [
  /** `ids`: one a line. A single string crosses threads in a hundredth of the time of 100,000. */
  z.object({ kind: z.literal('listed'), id: z.number().int(), ids: z.string() }),
  z.object({ kind: z.literal('failed'), id: z.number().int(), message: z.string() }),
])
export type ListReply = z.infer<typeof listReply>
