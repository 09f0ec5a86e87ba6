import { z } from 'zod'

const placeRoom = z.object({
  /** Bytes; null where the system does not say. */
  free: z.number().nullable(),
  problem: z.enum(['none', 'read-only', 'not-allowed']),
})

/** What main knows of the room for the data folder and for backups. */
export const roomState = z.object({ data: placeRoom, backups: placeRoom, isOneDisk: z.boolean() })
export type RoomState = z.infer<typeof roomState>

/** The channel on which workers ask their window whether the archive may grow, and hear of it. */
export const roomChannel = 'cuttings-room'

export const roomAsk = z.object({ kind: z.literal('ask'), id: z.string(), bytes: z.number() })
export type RoomAsk = z.infer<typeof roomAsk>
/** `refusal`: in words for a person; '' where there is room. */
export const roomAnswer = z.object({ kind: z.literal('answer'), id: z.string(), refusal: z.string() })
