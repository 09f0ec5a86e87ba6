import type { Session } from '@/renderer/session/session'
import { clipLinks } from './clip-links'

/** Captures the links that the system handed over, and tells which were refused. False where there were none. */
export async function takeHandedLinks(session: Session): Promise<boolean> {
  const handed = (await session.platform.pages?.takeHanded()) ?? []
  for (const link of handed)
    if (link.kind === 'refused') session.notify({ tone: 'error', text: link.message })
  const urls = handed.flatMap((link) => (link.kind === 'link' ? [link.url] : []))
  if (urls.length > 0) void clipLinks(session, urls)
  return handed.length > 0
}
