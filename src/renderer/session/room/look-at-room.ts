import type { PlaceRoom, RoomFacts } from '@/core/room/room-facts'
import type { Platform } from '@/renderer/platform/platform'
import { useRoom } from './use-room'

const unknown: PlaceRoom = { free: null, problem: 'none' }

/** How much room there is at this moment, for whoever shows it too. Never rejects. */
export async function lookAtRoom(platform: Pick<Platform, 'room'>): Promise<RoomFacts> {
  const [state, quotaLeft] = await Promise.all([platform.room().catch(() => null), quota()])
  const facts: RoomFacts = {
    data: state?.data ?? unknown,
    backups: state?.backups ?? null,
    isOneDisk: state?.isOneDisk ?? false,
    quotaLeft,
  }
  useRoom.setState({ facts })
  return facts
}

/** Bytes; null where the engine does not say. */
async function quota(): Promise<number | null> {
  try {
    const { quota: all, usage } = await navigator.storage.estimate()
    return all === undefined || usage === undefined ? null : Math.max(0, all - usage)
  } catch {
    return null
  }
}
