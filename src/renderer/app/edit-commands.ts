import type { Session } from '@/renderer/session/session'
import { useView } from '@/renderer/session/use-view'
import { useItemList } from '@/renderer/features/library/use-item-list'
import { isEditable } from './is-editable'

/** Undoes in the text field where one has the focus, else in the archive. */
export function undoHere(session: Session): void {
  if (!inField('undo')) void session.undo()
}

export function redoHere(session: Session): void {
  if (!inField('redo')) void session.redo()
}

export function selectAllHere(): void {
  if (inField('selectAll')) return
  const { place, query } = useView.getState()
  if (place === 'library' && query === '') useItemList.getState().gesture({ kind: 'all' })
}

/**
 * Deprecated as it is, `execCommand` is the only way from a menu to a text field's own history
 * (https://developer.mozilla.org/en-US/docs/Web/API/Document/execCommand).
 */
function inField(command: 'undo' | 'redo' | 'selectAll'): boolean {
  if (!isEditable(document.activeElement)) return false
  document.execCommand(command)
  return true
}
