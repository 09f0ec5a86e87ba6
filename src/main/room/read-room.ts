import type { RoomState } from '@/contract/room'
import { placeRoom } from './place-room'

/** How much room there is for the data and for backups, as the system says at this moment. */
export async function readRoom(dataFolder: string, backupFolder: string): Promise<RoomState> {
  const [data, backups] = await Promise.all([placeRoom(dataFolder), placeRoom(backupFolder)])
  return {
    data: { free: data.free, problem: data.problem },
    backups: { free: backups.free, problem: backups.problem },
    isOneDisk: data.disk !== null && data.disk === backups.disk,
  }
}
