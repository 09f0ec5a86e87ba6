import { capturePages } from '@/renderer/features/library/capture-pages'
import { copyCitations } from '@/renderer/features/library/copy-citations'
import {
  moveToTrash,
  sendSelected,
  toggleInbox,
  toggleRead,
  toggleStarred,
} from '@/renderer/features/library/item-actions'
import { targetIds } from '@/renderer/features/library/target-ids'
import { articleText } from '@/renderer/features/reader/press-in-text'
import type { Session } from '@/renderer/session/session'
import { showLike } from '@/renderer/session/show-like'
import { useView, type ViewState } from '@/renderer/session/use-view'
import type { Command } from './command'
import { showPart } from './show-part'

const hasTargets = (view: ViewState) => view.place === 'library' && targetIds(view).length > 0
const hasOneTarget = (view: ViewState) => view.place === 'library' && targetIds(view).length === 1
const onTargets =
  (act: (session: Session, ids: readonly string[]) => Promise<void>) => (session: Session) => {
    void act(session, targetIds(useView.getState()))
  }

/** What is selected in the open article; '' for nothing. */
function selectedWords(): string {
  const selection = document.getSelection()
  const isInText = articleText()?.contains(selection?.anchorNode ?? null) === true
  return isInText ? (selection?.toString().trim() ?? '') : ''
}

/** What is done to the selected items, or else to the open one. */
export const itemCommands: readonly Command[] = [
  {
    id: 'star',
    label: 'Star or unstar',
    group: 'Items',
    keys: ['s'],
    enabled: hasTargets,
    run: onTargets(toggleStarred),
  },
  {
    id: 'mark-read',
    label: 'Mark as read or unread',
    group: 'Items',
    keys: ['u'],
    enabled: hasTargets,
    run: onTargets(toggleRead),
  },
  {
    id: 'file-item',
    label: 'File, or back to inbox',
    group: 'Items',
    keys: ['e'],
    enabled: hasTargets,
    run: onTargets(toggleInbox),
  },
  {
    id: 'tag',
    label: 'Tag',
    group: 'Items',
    keys: ['t'],
    enabled: hasTargets,
    run: showPart({ dialog: 'tags' }),
  },
  {
    id: 'collect',
    label: 'Add to collection',
    group: 'Items',
    keys: ['c'],
    enabled: hasTargets,
    run: showPart({ dialog: 'collections' }),
  },
  {
    id: 'note-history',
    label: 'History of the note',
    group: 'Items',
    keys: ['Mod+Shift+H'],
    enabled: (view) => (view.place === 'notes' || view.noteBeside) && view.openNoteId !== null,
    run: showPart({ dialog: 'note-history' }),
  },
  {
    id: 'item-history',
    label: 'History of the article',
    group: 'Items',
    keys: [],
    enabled: hasOneTarget,
    run: showPart({ dialog: 'history' }),
  },
  {
    id: 'item-in-backups',
    label: 'The article in a backup',
    group: 'Items',
    keys: [],
    enabled: hasOneTarget,
    run: showPart({ dialog: 'in-backups' }),
  },
  {
    id: 'send-items',
    label: 'Send to note or dossier',
    group: 'Items',
    keys: ['w'],
    enabled: hasTargets,
    run: onTargets(sendSelected),
  },
  {
    id: 'more-like-this',
    label: 'More like this, or like the selected words',
    group: 'Items',
    keys: ['m'],
    enabled: hasTargets,
    run: (session) => {
      const words = selectedWords()
      const { openItemId } = useView.getState()
      if (words !== '' && openItemId !== null) void showLike(session, [openItemId], words)
      else void showLike(session, targetIds(useView.getState()))
    },
  },
  {
    id: 'copy-citation',
    label: 'Copy citation',
    group: 'Items',
    keys: ['y'],
    enabled: hasTargets,
    run: onTargets(copyCitations),
  },
  {
    id: 'capture-page',
    label: 'Capture the page now',
    group: 'Items',
    keys: [],
    enabled: hasTargets,
    run: onTargets(capturePages),
  },
  {
    id: 'edit-details',
    label: 'Edit details',
    group: 'Items',
    keys: ['Mod+I'],
    enabled: hasOneTarget,
    run: showPart({ dialog: 'details' }),
  },
  {
    id: 'edit-text',
    label: 'Edit text',
    group: 'Items',
    keys: ['Mod+Shift+E'],
    enabled: (view) => view.place === 'library' && view.openItemId !== null,
    run: () => {
      const view = useView.getState()
      view.show({ repairItemId: view.openItemId })
    },
  },
  {
    id: 'choose-blocks',
    label: 'More or less of the page…',
    group: 'Items',
    keys: [],
    enabled: (view) => view.place === 'library' && view.openItemId !== null,
    run: showPart({ dialog: 'blocks' }),
  },
  {
    id: 'trash',
    label: 'Move to trash',
    group: 'Items',
    keys: ['Delete', '#', 'Mod+Backspace'],
    enabled: hasTargets,
    run: onTargets(moveToTrash),
  },
]
