import { refuseGrowth } from '@/core/room/refuse-growth'
import { roomAsk, roomChannel } from '@/contract/room'
import type { Platform } from '@/renderer/platform/platform'
import { lookAtRoom } from './look-at-room'

/** Tells the workers of this window, as long as it is there, whether the archive may grow: they cannot see the disk. */
export function serveRoom(platform: Pick<Platform, 'room'>): void {
  const channel = new BroadcastChannel(roomChannel)
  channel.addEventListener('message', (event: MessageEvent<unknown>) => {
    // What another window answers comes by here too.
    const ask = roomAsk.safeParse(event.data)
    if (!ask.success) return
    const { id, bytes } = ask.data
    void lookAtRoom(platform).then((facts) => {
      channel.postMessage({ kind: 'answer', id, refusal: refuseGrowth(facts, bytes) })
    })
  })
}
