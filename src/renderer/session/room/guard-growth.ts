import { storedSize } from '@/core/article/held-original'
import type { Change } from '@/core/history/change'
import { refuseGrowth } from '@/core/room/refuse-growth'
import type { Platform } from '@/renderer/platform/platform'
import { lookAtRoom } from './look-at-room'

/** Refused before it was tried: the disk is too full for it. Nothing was written. */
export interface LittleRoomOutcome {
  readonly kind: 'little-room'
  readonly message: string
}

/**
 * Holds what brings texts and originals against the room that is left; null where it may be written. What a person decides is
 * small, and always may.
 */
export async function guardGrowth(
  platform: Pick<Platform, 'room'>,
  { attachments }: Change,
): Promise<LittleRoomOutcome | null> {
  const { texts = [], originals = [] } = attachments ?? {}
  if (texts.length + originals.length === 0) return null
  let bytes = 0
  for (const { text } of texts) bytes += 2 * text.length
  for (const original of originals) bytes += storedSize(original)
  const message = refuseGrowth(await lookAtRoom(platform), bytes)
  return message === '' ? null : { kind: 'little-room', message }
}
