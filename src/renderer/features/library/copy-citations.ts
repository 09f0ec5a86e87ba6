import { citationOf } from '@/core/citation/citation-of'
import type { CopiedExcerpt } from '@/core/citation/cited-copy'
import { copyCited } from '@/renderer/session/copy-cited'
import type { Session } from '@/renderer/session/session'
import { getItems } from '@/store/queries/get-items'

/** Puts where the items were published on the clipboard, one line each, in their order. */
export function copyCitations(session: Session, ids: readonly string[]): Promise<void> {
  const read = async () => {
    const items = await getItems(session.db, ids)
    return items.map((item): CopiedExcerpt => ({
      itemId: item.id,
      text: '',
      kind: 'highlight',
      speaker: null,
      status: 'confirmed',
      citation: citationOf(item, ''),
    }))
  }
  return copyCited(session, read(), 'citation')
}
