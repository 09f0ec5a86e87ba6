import { z } from 'zod'
import type { Tally } from '@/core/entity/tally'

export const mergesRequest = z.object({
  id: z.number().int(),
  /** Suggestions at most. */
  limit: z.number().int().min(1).max(1000),
})
export type MergesRequest = z.infer<typeof mergesRequest>

/** A row of a list of names, as the store has it. */
const tally = z.custom<Tally>((value) => typeof value === 'object' && value !== null && 'key' in value)

export const mergesReply = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('found'),
    id: z.number().int(),
    found: z.array(
      z.object({ from: tally, into: tally, confidence: z.number().min(0).max(1), reason: z.string() }),
    ),
  }),
  z.object({ kind: z.literal('failed'), id: z.number().int(), message: z.string() }),
])
export type MergesReply = z.infer<typeof mergesReply>
