import type { Session } from '@/renderer/session/session'
import { noLink, useLinks } from './use-links'
import { takeHandedLinks } from './take-handed-links'

/** Captures what the system handed over; where that is nothing, asks for an address. */
export async function clipFromLink(session: Session): Promise<void> {
  if (await takeHandedLinks(session)) return
  // The menu is in reach while another dialog is open, which keeps the floor.
  if (document.querySelector('.ui-dialog') !== null) return
  useLinks.setState({ ...noLink, phase: 'typing' })
}
