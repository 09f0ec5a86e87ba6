import { addSample } from '@/renderer/features/clip/add-sample'
import { openFiles } from '@/renderer/features/clip/open-files'
import { pasteFromClipboard } from '@/renderer/features/clip/paste-from-clipboard'
import { moveToTrash, toggleInbox, toggleRead, toggleStarred } from '@/renderer/features/library/item-actions'
import { targetIds } from '@/renderer/features/library/target-ids'
import { focusSearch } from '@/renderer/features/search/focus-search'
import type { Session } from '@/renderer/session/session'
import { useView, type ViewState } from '@/renderer/session/use-view'
import type { Command } from './command'
import { redoHere, selectAllHere, undoHere } from './edit-commands'
import { focusNextPane } from './focus-pane'
import { stepInList } from './step-in-list'

const always = () => true
const hasTargets = (view: ViewState) => view.place === 'library' && targetIds(view).length > 0
const hasOneTarget = (view: ViewState) => view.place === 'library' && targetIds(view).length === 1
const show = (part: Partial<ViewState>) => () => {
  useView.getState().show(part)
}
const onTargets = (act: (session: Session, ids: readonly string[]) => Promise<void>) => (session: Session) => {
  void act(session, targetIds(useView.getState()))
}

/** Everything that can be done anywhere in the window. The sheet of shortcuts shows it as it stands here. */
export const commands: readonly Command[] = [
  { id: 'paste-new', label: 'New from clipboard', group: 'Add and hand out', keys: ['Mod+N', 'Mod+V'], enabled: always, run: (session) => void pasteFromClipboard(session) },
  { id: 'open-file', label: 'Open files', group: 'Add and hand out', keys: ['Mod+O'], enabled: always, run: (session) => void openFiles(session) },
  { id: 'add-sample', label: 'Add the sample article', group: 'Add and hand out', keys: [], enabled: always, run: addSample },
  { id: 'export', label: 'Export excerpts', group: 'Add and hand out', keys: ['Mod+E'], enabled: always, run: show({ dialog: 'export' }) },

  { id: 'undo', label: 'Undo', group: 'Edit', keys: ['Mod+Z'], enabled: always, run: undoHere },
  { id: 'redo', label: 'Redo', group: 'Edit', keys: ['Mod+Shift+Z', 'Mod+Y'], enabled: always, run: redoHere },
  { id: 'select-all', label: 'Select all items', group: 'Edit', keys: ['Mod+A'], enabled: always, run: selectAllHere },

  { id: 'find', label: 'Search the archive', group: 'Go', keys: ['/', 'Mod+K'], enabled: always, run: focusSearch },
  { id: 'find-in-article', label: 'Find in article', group: 'Go', keys: ['Mod+F'], enabled: (view) => view.openItemId !== null, run: show({ findShown: true }) },
  { id: 'next-item', label: 'Next item', group: 'Go', keys: ['j'], enabled: (view) => view.place === 'library', run: () => { stepInList(1) } },
  { id: 'previous-item', label: 'Previous item', group: 'Go', keys: ['k'], enabled: (view) => view.place === 'library', run: () => { stepInList(-1) } },
  { id: 'view-library', label: 'Library', group: 'Go', keys: ['Mod+1'], enabled: always, run: show({ place: 'library' }) },
  { id: 'view-excerpts', label: 'Excerpts', group: 'Go', keys: ['Mod+2'], enabled: always, run: show({ place: 'excerpts' }) },
  { id: 'next-pane', label: 'Next pane', group: 'Go', keys: ['F6'], enabled: always, run: () => { focusNextPane(1) } },
  { id: 'previous-pane', label: 'Previous pane', group: 'Go', keys: ['Shift+F6'], enabled: always, run: () => { focusNextPane(-1) } },

  { id: 'star', label: 'Star or unstar', group: 'Items', keys: ['s'], enabled: hasTargets, run: onTargets(toggleStarred) },
  { id: 'mark-read', label: 'Mark as read or unread', group: 'Items', keys: ['u'], enabled: hasTargets, run: onTargets(toggleRead) },
  { id: 'file-item', label: 'File, or back to inbox', group: 'Items', keys: ['e'], enabled: hasTargets, run: onTargets(toggleInbox) },
  { id: 'tag', label: 'Tag', group: 'Items', keys: ['t'], enabled: hasTargets, run: show({ dialog: 'tags' }) },
  { id: 'collect', label: 'Add to collection', group: 'Items', keys: ['c'], enabled: hasTargets, run: show({ dialog: 'collections' }) },
  { id: 'edit-details', label: 'Edit details', group: 'Items', keys: ['Mod+I'], enabled: hasOneTarget, run: show({ dialog: 'details' }) },
  { id: 'trash', label: 'Move to trash', group: 'Items', keys: ['Delete', '#', 'Mod+Backspace'], enabled: hasTargets, run: onTargets(moveToTrash) },

  { id: 'toggle-library', label: 'Show or hide the library pane', group: 'View and help', keys: ['Mod+Alt+1'], enabled: always, run: () => { toggle('libraryShown') } },
  { id: 'toggle-panel', label: 'Show or hide the side panel', group: 'View and help', keys: ['Mod+Alt+2'], enabled: always, run: () => { toggle('panelShown') } },
  { id: 'shortcuts', label: 'Keyboard shortcuts', group: 'View and help', keys: ['?', 'Mod+/'], enabled: always, run: show({ dialog: 'shortcuts' }) },
  { id: 'about', label: 'About Cuttings', group: 'View and help', keys: [], enabled: always, run: show({ dialog: 'about' }) },
]

function toggle(part: 'libraryShown' | 'panelShown'): void {
  const view = useView.getState()
  view.show({ [part]: !view[part] })
}
