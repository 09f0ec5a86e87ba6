import type { AppFacts } from '@/contract/bridge'
import { DictionaryDialog } from '@/renderer/features/dictionary/dictionary-dialog'
import { ExportDialog } from '@/renderer/features/export/export-dialog'
import { UnreadDialog } from '@/renderer/features/import/unread/unread-dialog'
import { BackupsDialog } from '@/renderer/features/backups/backups-dialog'
import { ItemInBackupsDialog } from '@/renderer/features/backups/item-in-backups-dialog'
import { HistoryDialog } from '@/renderer/features/history/history-dialog'
import { PassphraseDialog } from '@/renderer/features/lock/passphrase-dialog'
import { ColoursDialog } from '@/renderer/features/reader/settings/colours-dialog'
import { BlocksDialog } from '@/renderer/features/reader/blocks/blocks-dialog'
import { AuthoritiesDialog } from '@/renderer/features/reader/original/authorities-dialog'
import { SendToNoteDialog } from '@/renderer/features/notes/send-to-note-dialog'
import { LogInsDialog } from '@/renderer/features/clip/log-ins/log-ins-dialog'
import { WatchDialog } from '@/renderer/features/clip/watch/watch-dialog'
import { VerifyDialog } from '@/renderer/features/verify/verify-dialog'
import { RoomDialog } from '@/renderer/features/room/room-dialog'
import { useView } from '@/renderer/session/use-view'
import { AboutDialog } from './about-dialog'

interface LaterDialogProps {
  readonly facts: AppFacts | null
  /** What it is for: what is selected, or the open item. */
  readonly itemIds: readonly string[]
  readonly onClose: () => void
}

/** The open dialog, where it is one of those that come later. */
export function LaterDialog({ facts, itemIds, onClose }: LaterDialogProps) {
  const dialog = useView((view) => view.dialog)
  const openItemId = useView((view) => view.openItemId)
  const [first] = itemIds
  switch (dialog) {
    case 'dictionary':
      return <DictionaryDialog onClose={onClose} />
    case 'export':
      return <ExportDialog />
    case 'about':
      return <AboutDialog facts={facts} onClose={onClose} />
    case 'colours':
      return <ColoursDialog onClose={onClose} />
    case 'backups':
      return <BackupsDialog onClose={onClose} />
    case 'unread':
      return <UnreadDialog onClose={onClose} />
    case 'authorities':
      return <AuthoritiesDialog onClose={onClose} />
    case 'passphrase':
      return <PassphraseDialog onClose={onClose} />
    case 'room':
      return <RoomDialog onClose={onClose} />
    case 'verify':
      return <VerifyDialog onClose={onClose} />
    case 'log-ins':
      return <LogInsDialog onClose={onClose} />
    case 'watch':
      return <WatchDialog onClose={onClose} />
    case 'send-to-note':
      return <SendToNoteDialog onClose={onClose} />
    case 'blocks':
      return openItemId === null ? null : <BlocksDialog itemId={openItemId} onClose={onClose} />
    case 'history':
      return first === undefined ? null : <HistoryDialog itemId={first} onClose={onClose} />
    case 'in-backups':
      return first === undefined ? null : <ItemInBackupsDialog itemId={first} onClose={onClose} />
    case 'none':
    case 'note-history':
    case 'palette':
    case 'shortcuts':
    case 'batch':
    case 'query-form':
    case 'tags':
    case 'collections':
    case 'details':
      // At hand from the start.
      return null
  }
}
