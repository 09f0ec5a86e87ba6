import { useItemList } from '@/renderer/features/library/use-item-list'
import { useView } from '@/renderer/session/use-view'

/** One row on or back, in the list on the screen: the items, or what the search found. */
export function stepInList(by: 1 | -1): void {
  if (useView.getState().query === '') {
    useItemList.getState().gesture({ kind: 'step', by, extend: false })
    return
  }
  const list = document.querySelector<HTMLElement>('[data-pane="list"] [role="listbox"]:not([inert] *)')
  if (list === null) return
  list.focus()
  list.dispatchEvent(new KeyboardEvent('keydown', { key: by === 1 ? 'ArrowDown' : 'ArrowUp', bubbles: true }))
}
