import { isFull } from '@/core/room/judge-room'
import type { Platform } from '@/renderer/platform/platform'
import type { StorageProblem } from '@/store/storage-problem'
import { lookAtRoom } from './look-at-room'

/** The engine does not always say that it was the full disk which made it fail: the disk does. */
export async function nameFullDisk(
  platform: Pick<Platform, 'room'>,
  { message }: Extract<StorageProblem, { kind: 'storage-error' }>,
): Promise<StorageProblem> {
  return { kind: isFull(await lookAtRoom(platform)) ? 'disk-full' : 'storage-error', message }
}
