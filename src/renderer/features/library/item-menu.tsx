import {
  ArchiveRestore,
  Files,
  FolderClosed,
  History,
  Inbox,
  MailOpen,
  NotebookPen,
  Pencil,
  Quote,
  RotateCcw,
  Star,
  Tag,
  Trash2,
} from 'lucide-react'
import type { MenuEntry } from '@/renderer/ui/menu'
import type { Session } from '@/renderer/session/session'
import { showLike } from '@/renderer/session/show-like'
import { useView } from '@/renderer/session/use-view'
import { copyCitations } from './copy-citations'
import {
  moveToTrash,
  restoreFromTrash,
  sendSelected,
  toggleInbox,
  toggleRead,
  toggleStarred,
} from './item-actions'

/** What can be done with items: the same verbs in the toolbar, the context menu and the keys. */
export function itemMenu(session: Session, ids: readonly string[], inTrash: boolean): readonly MenuEntry[] {
  const show = (dialog: 'tags' | 'collections' | 'details' | 'history' | 'in-backups') => () => {
    useView.getState().show({ dialog })
  }
  const act = (action: (session: Session, ids: readonly string[]) => Promise<void>) => () => {
    void action(session, ids)
  }
  if (inTrash) {
    return [{ id: 'restore', label: 'Restore from trash', icon: <RotateCcw />, run: act(restoreFromTrash) }]
  }
  return [
    { id: 'star', label: 'Star or unstar', icon: <Star />, keys: 'S', run: act(toggleStarred) },
    { id: 'read', label: 'Mark as read or unread', icon: <MailOpen />, keys: 'U', run: act(toggleRead) },
    { id: 'file', label: 'File, or back to inbox', icon: <Inbox />, keys: 'E', run: act(toggleInbox) },
    { id: 'tag', label: 'Tag…', icon: <Tag />, keys: 'T', startsGroup: true, run: show('tags') },
    {
      id: 'collect',
      label: 'Add to collection…',
      icon: <FolderClosed />,
      keys: 'C',
      run: show('collections'),
    },
    {
      id: 'send',
      label: 'Send to note or dossier…',
      icon: <NotebookPen />,
      keys: 'W',
      run: act(sendSelected),
    },
    { id: 'like', label: 'More like this', icon: <Files />, keys: 'M', run: act(showLike) },
    { id: 'cite', label: 'Copy citation', icon: <Quote />, keys: 'Y', run: act(copyCitations) },
    {
      id: 'details',
      label: 'Edit details…',
      icon: <Pencil />,
      isDisabled: ids.length !== 1,
      run: show('details'),
    },
    {
      id: 'history',
      label: 'History…',
      icon: <History />,
      isDisabled: ids.length !== 1,
      run: show('history'),
    },
    {
      id: 'in-backups',
      label: 'In a backup…',
      icon: <ArchiveRestore />,
      isDisabled: ids.length !== 1,
      run: show('in-backups'),
    },
    {
      id: 'trash',
      label: 'Move to trash',
      icon: <Trash2 />,
      keys: 'Delete',
      startsGroup: true,
      isDanger: true,
      run: act(moveToTrash),
    },
  ]
}
