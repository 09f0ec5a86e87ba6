import { z } from 'zod'

const view = z.union([
  z.object({ kind: z.enum(['all', 'inbox', 'starred', 'trash']) }),
  z.object({ kind: z.enum(['tag', 'collection']), id: z.string() }),
])

/** What a window asks `list.worker`. */
export const listAsk = z.discriminatedUnion('kind', [
  /** The ids of a view in the order shown. `isQuick`: only where the worker has them in memory. */
  z.object({
    kind: z.literal('ids'),
    view,
    sort: z.enum(['captured', 'published', 'title', 'source']),
    isQuick: z.boolean(),
  }),
  /** How many items each view, tag and collection has: a query for each, and hundreds of them hold a thread. */
  z.object({ kind: z.literal('counts') }),
  /** What the worker has in memory and saved is wrong: it is to make that anew. */
  z.object({ kind: z.literal('remake') }),
])
export type ListAsk = z.infer<typeof listAsk>

/** An ask, or what nobody waits for any more. */
export const listRequest = z.union([
  z.object({ id: z.number().int(), ask: listAsk }),
  z.object({ drop: z.number().int() }),
])

const counts = z.object({
  all: z.number(),
  inbox: z.number(),
  starred: z.number(),
  trash: z.number(),
  tags: z.map(z.string(), z.number()),
  collections: z.map(z.string(), z.number()),
})

export const listReply = z.discriminatedUnion('kind', [
  /**
   * `ids`: one a line. A single string crosses threads in a hundredth of the time of 100,000. null where they were asked for
   * quickly, and are not in memory.
   */
  z.object({ kind: z.literal('ids'), id: z.number().int(), ids: z.string().nullable() }),
  z.object({ kind: z.literal('counts'), id: z.number().int(), counts }),
  z.object({ kind: z.literal('remake'), id: z.number().int() }),
  z.object({ kind: z.literal('failed'), id: z.number().int(), message: z.string() }),
])
export type ListReply = z.infer<typeof listReply>
