import { z } from 'zod'

/** Messages between a window and `analyse.worker`, which reads and writes the archive itself. */
export const analyseRequest = z.discriminatedUnion('kind', [
  /** There may be items without an analysis of today's engine: work through them, oldest waiting first. */
  z.object({ kind: z.literal('work') }),
  /** This one first: somebody is looking at it. */
  z.object({ kind: z.literal('first'), itemId: z.string() }),
])
export type AnalyseRequest = z.infer<typeof analyseRequest>

export const analyseReply = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('analysed'), itemId: z.string(), waiting: z.number().int() }),
  /** `isDone`: nothing is left to be done until something is asked. */
  z.object({ kind: z.literal('idle'), isDone: z.boolean() }),
  z.object({ kind: z.literal('failed'), itemId: z.string().nullable(), message: z.string() }),
])
export type AnalyseReply = z.infer<typeof analyseReply>
