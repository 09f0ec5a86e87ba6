import { roomAnswer, roomChannel, type RoomAsk } from '@/contract/room'
import { LittleRoom } from '@/store/room/little-room'
import type { NeedRoom } from '@/store/room/need-room'

/** Asks the window of this worker, which can see the disk. */
export function needRoomOfWindow(): NeedRoom {
  const channel = new BroadcastChannel(roomChannel)
  const waiting = new Map<string, (refusal: string) => void>()
  channel.addEventListener('message', (event: MessageEvent<unknown>) => {
    const answer = roomAnswer.safeParse(event.data)
    if (!answer.success) return
    waiting.get(answer.data.id)?.(answer.data.refusal)
    waiting.delete(answer.data.id)
  })
  return async (bytes) => {
    const id = crypto.randomUUID()
    const refusal = await new Promise<string>((resolve) => {
      waiting.set(id, resolve)
      channel.postMessage({ kind: 'ask', id, bytes } satisfies RoomAsk)
    })
    if (refusal !== '') throw new LittleRoom(refusal)
  }
}
