import { LittleRoom } from './little-room'
import type { NeedRoom } from './need-room'

/** Whether there is room for so many bytes more; true where nobody says so. Rejects with what else went wrong. */
export async function hasRoom(needRoom: NeedRoom | undefined, bytes: number): Promise<boolean> {
  try {
    await needRoom?.(bytes)
    return true
  } catch (error) {
    if (error instanceof LittleRoom) return false
    throw error
  }
}
