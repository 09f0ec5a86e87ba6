import type { ViewState } from '@/renderer/session/use-view'

/** What an action on items is about: the selected ones, or else the one that is open. */
export function targetIds(view: Pick<ViewState, 'selectedIds' | 'openItemId'>): readonly string[] {
  if (view.selectedIds.length > 0) return view.selectedIds
  return view.openItemId === null ? [] : [view.openItemId]
}
