import type { Session } from '@/renderer/session/session'
import { useView } from '@/renderer/session/use-view'
import { useItemList } from '@/renderer/features/library/use-item-list'
import { isEditable } from './is-editable'

/** Undoes in the text field where one has the focus, else in the archive. */
export function undoHere(session: Session): void {
  if (!inField('undo') && !isBehindDialog()) void afterTyping(session, session.undo)
}

export function redoHere(session: Session): void {
  if (!inField('redo') && !isBehindDialog()) void afterTyping(session, session.redo)
}

export function selectAllHere(): void {
  if (inField('selectAll') || isBehindDialog()) return
  const { place, query } = useView.getState()
  if (place === 'library' && query === '') useItemList.getState().gesture({ kind: 'all' })
}

/**
 * `execCommand` is the only way from a menu to a text field's own history; its types call it deprecated, and no
 * engine has another (https://developer.mozilla.org/en-US/docs/Web/API/Document/execCommand).
 */
interface FieldHistory {
  readonly execCommand: (command: 'undo' | 'redo' | 'selectAll') => boolean
}

function inField(command: Parameters<FieldHistory['execCommand']>[0]): boolean {
  const { activeElement } = document
  if (!isEditable(activeElement)) return false
  if (activeElement instanceof HTMLElement && activeElement.isContentEditable && command !== 'selectAll')
    return !activeElement.dispatchEvent(new CustomEvent(`cuttings-${command}`, { cancelable: true }))
  const fields: FieldHistory = document
  fields.execCommand(command)
  return true
}

/** What is typed in a note beside comes into history first: nothing older must be taken back under it. */
async function afterTyping({ pending }: Session, act: () => Promise<void>): Promise<void> {
  await pending.takeIn()
  await act()
}

/** Nothing changes behind a dialog, where a person could not see it. */
function isBehindDialog(): boolean {
  return document.querySelector('.ui-dialog') !== null
}
