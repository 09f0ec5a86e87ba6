import type { DossierEntry } from '@/core/dossier/dossier'
import { useView } from '@/renderer/session/use-view'

/** Shows what an entry stands for where it is at home; Back leads to the dossier. A heading is nowhere else. */
export function openEntry(entry: DossierEntry): void {
  const view = useView.getState()
  if (entry.kind === 'note') view.openNote(entry.noteId)
  if (entry.kind === 'dossier') view.leaveFor({ place: 'dossiers', openDossierId: entry.dossierId })
  if (entry.kind !== 'item' && entry.kind !== 'excerpt') return
  const { itemId, place } =
    entry.kind === 'item' ? { itemId: entry.itemId, place: undefined } : placeOf(entry.excerpt)
  view.leaveFor({ place: 'library', query: '', selectedIds: [itemId] })
  view.openItem(itemId, place)
}

function placeOf({ itemId, start, end }: Extract<DossierEntry, { kind: 'excerpt' }>['excerpt']) {
  return { itemId, place: { start, end } }
}
