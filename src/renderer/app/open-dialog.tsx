import type { AppFacts } from '@/contract/bridge'
import { DictionaryDialog } from '@/renderer/features/dictionary/dictionary-dialog'
import { ExportDialog } from '@/renderer/features/export/export-dialog'
import { UnreadDialog } from '@/renderer/features/import/unread/unread-dialog'
import { BackupsDialog } from '@/renderer/features/backups/backups-dialog'
import { ItemInBackupsDialog } from '@/renderer/features/backups/item-in-backups-dialog'
import { HistoryDialog } from '@/renderer/features/history/history-dialog'
import { PassphraseDialog } from '@/renderer/features/lock/passphrase-dialog'
import { CollectionDialog } from '@/renderer/features/library/collection-dialog'
import { DetailsDialog } from '@/renderer/features/library/details-dialog'
import { TagDialog } from '@/renderer/features/library/tag-dialog'
import { targetIds } from '@/renderer/features/library/target-ids'
import { ColoursDialog } from '@/renderer/features/reader/settings/colours-dialog'
import { BlocksDialog } from '@/renderer/features/reader/blocks/blocks-dialog'
import { AuthoritiesDialog } from '@/renderer/features/reader/original/authorities-dialog'
import { SendToNoteDialog } from '@/renderer/features/notes/send-to-note-dialog'
import { LogInsDialog } from '@/renderer/features/clip/log-ins/log-ins-dialog'
import { WatchDialog } from '@/renderer/features/clip/watch/watch-dialog'
import { BatchDialog } from '@/renderer/features/search/batch-dialog'
import { QueryFormDialog } from '@/renderer/features/search/query-form-dialog'
import { VerifyDialog } from '@/renderer/features/verify/verify-dialog'
import { RoomDialog } from '@/renderer/features/room/room-dialog'
import { useView } from '@/renderer/session/use-view'
import { AboutDialog } from './about-dialog'
import { CommandPalette } from './command-palette'
import { ShortcutSheet } from './shortcut-sheet'

/** The dialog that is open, if one is. */
export function OpenDialog({ facts }: { readonly facts: AppFacts | null }) {
  const dialog = useView((view) => view.dialog)
  const selectedIds = useView((view) => view.selectedIds)
  const openItemId = useView((view) => view.openItemId)
  const show = useView((view) => view.show)
  const close = () => {
    show({ dialog: 'none' })
  }
  const ids = targetIds({ selectedIds, openItemId })
  const [first] = ids
  switch (dialog) {
    case 'none':
    // The open note shows it, since what was typed in it comes into history first.
    case 'note-history':
      return null
    case 'dictionary':
      return <DictionaryDialog onClose={close} />
    case 'export':
      return <ExportDialog />
    case 'about':
      return <AboutDialog facts={facts} onClose={close} />
    case 'colours':
      return <ColoursDialog onClose={close} />
    case 'backups':
      return <BackupsDialog onClose={close} />
    case 'unread':
      return <UnreadDialog onClose={close} />
    case 'authorities':
      return <AuthoritiesDialog onClose={close} />
    case 'passphrase':
      return <PassphraseDialog onClose={close} />
    case 'room':
      return <RoomDialog onClose={close} />
    case 'verify':
      return <VerifyDialog onClose={close} />
    case 'log-ins':
      return <LogInsDialog onClose={close} />
    case 'watch':
      return <WatchDialog onClose={close} />
    case 'palette':
      return <CommandPalette onClose={close} />
    case 'shortcuts':
      return <ShortcutSheet onClose={close} />
    case 'send-to-note':
      return <SendToNoteDialog onClose={close} />
    case 'batch':
      return <BatchDialog onClose={close} />
    case 'query-form':
      return <QueryFormDialog onClose={close} />
    case 'tags':
      return <TagDialog itemIds={ids} onClose={close} />
    case 'collections':
      return <CollectionDialog itemIds={ids} onClose={close} />
    case 'blocks':
      return openItemId === null ? null : <BlocksDialog itemId={openItemId} onClose={close} />
    case 'history':
      return first === undefined ? null : <HistoryDialog itemId={first} onClose={close} />
    case 'in-backups':
      return first === undefined ? null : <ItemInBackupsDialog itemId={first} onClose={close} />
    case 'details':
      return first === undefined ? null : <DetailsDialog itemId={first} onClose={close} />
  }
}
