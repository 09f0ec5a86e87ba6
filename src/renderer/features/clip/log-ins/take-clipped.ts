import type { Incoming } from '@/renderer/session/incoming'
import type { Session } from '@/renderer/session/session'
import { useView } from '@/renderer/session/use-view'

/** Brings what was clipped in the capture window into the clip form. False where there was nothing. */
export async function takeClipped({ platform, context }: Session): Promise<boolean> {
  const pages = (await platform.pages?.takeClipped()) ?? []
  const incoming = pages.map(({ bytes, page, warnings }): Incoming => ({
    key: context().newId(),
    via: 'link',
    fileName: '',
    mediaType: 'multipart/related',
    blob: new Blob([new Uint8Array(bytes)]),
    fetched: page,
    warnings,
  }))
  if (incoming.length > 0) useView.getState().receive(incoming)
  return incoming.length > 0
}
