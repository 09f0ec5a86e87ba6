import { constants } from 'node:fs'
import { access, stat, statfs } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { PlaceRoom } from '@/core/room/room-facts'
import { errorCode } from '../data/file-trouble'

export interface FoundRoom extends PlaceRoom {
  /** Which disk it is on; null where that is not known. */
  readonly disk: number | null
}

/** Of the nearest folder that is there: the one for backups is made with the first of them. Never rejects. */
export async function placeRoom(folder: string): Promise<FoundRoom> {
  try {
    const { bavail, bsize } = await statfs(folder)
    const { dev } = await stat(folder)
    return { free: bavail * bsize, problem: await writeProblem(folder), disk: dev }
  } catch {
    const above = dirname(folder)
    return above === folder ? { free: null, problem: 'none', disk: null } : placeRoom(above)
  }
}

async function writeProblem(folder: string): Promise<PlaceRoom['problem']> {
  try {
    await access(folder, constants.W_OK)
    return 'none'
  } catch (error) {
    return errorCode(error) === 'EROFS' ? 'read-only' : 'not-allowed'
  }
}
