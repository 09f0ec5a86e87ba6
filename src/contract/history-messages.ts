import { z } from 'zod'
import type { ItemStep } from '@/core/history/item/item-step'

/** A window asks `history.worker` once for the history of one item, and ends it when it wants no more. */
export const historyRequest = z.object({ itemId: z.string() })

/** A row of the store's own, as it wrote it. */
const step = z.custom<ItemStep>((value) => typeof value === 'object' && value !== null)

export const historyReply = z.discriminatedUnion('kind', [
  /** Newest first; each message goes on where the one before ended. `upTo`: the newest entry that was looked at. */
  z.object({ kind: z.literal('steps'), steps: z.array(step), upTo: z.number().int() }),
  z.object({ kind: z.literal('done') }),
  z.object({ kind: z.literal('failed'), message: z.string() }),
])
export type HistoryReply = z.infer<typeof historyReply>
