import { z } from 'zod'
import type { ItemStep } from '@/core/history/item/item-step'
import type { NoteSitting } from '@/core/history/note/note-sittings'

/** A window asks `history.worker` once for the history of one item or note, and ends it when it wants no more. */
export const historyRequest = z.union([z.object({ itemId: z.string() }), z.object({ noteId: z.string() })])
export type HistoryRequest = z.infer<typeof historyRequest>

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null
/** Rows of the store's own, as it wrote them. */
const step = z.custom<ItemStep>(isObject)
const sitting = z.custom<NoteSitting>(isObject)

export const historyReply = z.discriminatedUnion('kind', [
  /** Newest first; each message goes on where the one before ended. `upTo`: the newest entry that was looked at. */
  z.object({ kind: z.literal('steps'), steps: z.array(step), upTo: z.number().int() }),
  /** Of a note, newest first; from `from` on they take the place of those that were sent before. */
  z.object({ kind: z.literal('sittings'), sittings: z.array(sitting), from: z.number().int().nonnegative() }),
  z.object({ kind: z.literal('done') }),
  z.object({ kind: z.literal('failed'), message: z.string() }),
])
export type HistoryReply = z.infer<typeof historyReply>
