import type { AppFacts } from '@/contract/bridge'
import { CollectionDialog } from '@/renderer/features/library/collection-dialog'
import { DetailsDialog } from '@/renderer/features/library/details-dialog'
import { TagDialog } from '@/renderer/features/library/tag-dialog'
import { BatchDialog } from '@/renderer/features/search/batch-dialog'
import { QueryFormDialog } from '@/renderer/features/search/query-form-dialog'
import { targetIds } from '@/renderer/features/library/target-ids'
import { useView } from '@/renderer/session/use-view'
import { CommandPalette } from './command-palette'
import { LaterPart } from './later-part'
import { ShortcutSheet } from './shortcut-sheet'

/** The dialog that is open, if one is. Short ones that a person types into as soon as the key is down are at hand, the others come later. */
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
    case 'palette':
      return <CommandPalette onClose={close} />
    case 'shortcuts':
      return <ShortcutSheet onClose={close} />
    case 'batch':
      return <BatchDialog onClose={close} />
    case 'query-form':
      return <QueryFormDialog onClose={close} />
    case 'tags':
      return <TagDialog itemIds={ids} onClose={close} />
    case 'collections':
      return <CollectionDialog itemIds={ids} onClose={close} />
    case 'details':
      return first === undefined ? null : <DetailsDialog itemId={first} onClose={close} />
    case 'about':
    case 'authorities':
    case 'backups':
    case 'blocks':
    case 'colours':
    case 'dictionary':
    case 'export':
    case 'history':
    case 'in-backups':
    case 'log-ins':
    case 'passphrase':
    case 'room':
    case 'send-to-note':
    case 'unread':
    case 'verify':
    case 'watch':
      return (
        <LaterPart onFailed={close}>
          {({ LaterDialog }) => <LaterDialog facts={facts} itemIds={ids} onClose={close} />}
        </LaterPart>
      )
  }
}
