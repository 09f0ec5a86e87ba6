import type { LibraryView } from '@/core/article/library-view'

const names = { all: 'All items', inbox: 'Inbox', starred: 'Starred', trash: 'Trash' } as const

/** What stands over the list. `nameOf` gives the name of a tag or collection; '' for one that is gone. */
export function viewName(
  view: LibraryView,
  nameOf: (kind: 'tag' | 'collection', id: string) => string,
): string {
  return view.kind === 'tag' || view.kind === 'collection' ? nameOf(view.kind, view.id) : names[view.kind]
}
