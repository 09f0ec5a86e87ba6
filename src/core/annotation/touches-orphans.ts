import { changesTable } from '../history/changes-table'
import type { Diff } from '../history/diff'

/** Whether a change may make or end an orphan, or show or hide one: it is about marks, an item's text, or the trash. */
export function touchesOrphans(diff: Diff): boolean {
  if (changesTable(diff, 'annotations')) return true
  // An item that comes or goes does so with its marks.
  const updated = diff.items?.updated ?? []
  return updated.some(([from, to]) => from.textId !== to.textId || from.trashed !== to.trashed)
}
