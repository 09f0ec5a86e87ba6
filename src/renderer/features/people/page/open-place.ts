import type { Span } from '@/core/anchor/span'
import { useView } from '@/renderer/session/use-view'

/** Opens an article at a place in it; Back leads here again. */
export function openPlace(itemId: string, { start, end }: Span): void {
  const view = useView.getState()
  view.leaveFor({ place: 'library', query: '', selectedIds: [itemId] })
  view.openItem(itemId, { start, end })
}
