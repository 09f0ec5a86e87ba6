import { useState } from 'react'
import { useLiveQuery } from 'dexie-react-hooks'
import { FileX2 } from 'lucide-react'
import { removeUnread } from '@/core/import/remove-unread'
import { type ListedUnread, listUnread } from '@/store/queries/list-unread'
import { useSession } from '@/renderer/session/use-session'
import { useView } from '@/renderer/session/use-view'
import { Button } from '@/renderer/ui/button'
import { ConfirmDialog } from '@/renderer/ui/confirm-dialog'
import { Dialog } from '@/renderer/ui/dialog'
import { EmptyState } from '@/renderer/ui/empty-state'
import { formatMoment } from '@/renderer/ui/format-moment'
import { formatCount } from '@/renderer/ui/format-count'
import { counted } from '../counted'
import '../import.css'
import { saveUnread } from './save-unread'
import { tryUnread } from './try-unread'

/** What came in and could not be read: its bytes are here, until a person deletes them. */
export function UnreadDialog({ onClose }: { readonly onClose: () => void }) {
  const session = useSession()
  const [deleting, setDeleting] = useState<readonly ListedUnread[]>([])
  const all = useLiveQuery(() => listUnread(session.db), [session.db])
  const remove = async (): Promise<void> => {
    setDeleting([])
    await session.run(removeUnread(deleting.map(({ setting }) => setting)))
  }
  return (
    <Dialog
      title="Could not read"
      isOpen
      onClose={onClose}
      footer={
        <>
          {all !== undefined && all.length > 1 && (
            <Button
              onPress={() => {
                setDeleting(all)
              }}
            >
              {`Delete all ${String(all.length)}…`}
            </Button>
          )}
          <Button variant="primary" autoFocus onPress={onClose}>
            Close
          </Button>
        </>
      }
    >
      {all?.length === 0 && (
        <EmptyState icon={<FileX2 />} title="Nothing is here">
          Files and rows of imports that cannot be read are kept here with the reason, to try again later.
        </EmptyState>
      )}
      <ul className="import-unread" aria-label="What could not be read">
        {all?.map((listed) => (
          <UnreadRow
            key={listed.unread.id}
            listed={listed}
            onClose={onClose}
            onDelete={() => {
              setDeleting([listed])
            }}
          />
        ))}
      </ul>
      <ConfirmDialog
        title={deleting.length === 1 ? 'Delete this?' : `Delete all ${String(deleting.length)}?`}
        isOpen={deleting.length > 0}
        confirmLabel="Delete"
        isDanger
        onConfirm={() => void remove()}
        onCancel={() => {
          setDeleting([])
        }}
      >
        {deleting.length === 1
          ? `“${deleting[0]?.unread.name ?? ''}” leaves this list. Undo brings it back.`
          : `${formatCount(deleting.length)} leave this list. Undo brings them back.`}
      </ConfirmDialog>
    </Dialog>
  )
}

interface UnreadRowProps {
  readonly listed: ListedUnread
  readonly onClose: () => void
  readonly onDelete: () => void
}

function UnreadRow({ listed: { unread, item }, onClose, onDelete }: UnreadRowProps) {
  const session = useSession()
  const { name, from, reason, at, size } = unread
  return (
    <li>
      <strong>{name}</strong>
      {from !== '' && <span className="import-note"> of {from}</span>}
      <div>{reason}</div>
      <div className="import-note">
        {formatMoment(at, 'exact')}, {counted(size, 'byte')}
      </div>
      {item !== null && (
        <div>
          It is in the archive by now:{' '}
          <button
            type="button"
            className="import-open"
            onClick={() => {
              onClose()
              useView.getState().show({ place: 'library', selectedIds: [item.id] })
              useView.getState().openItem(item.id)
            }}
          >
            {item.title}
          </button>
        </div>
      )}
      <div className="import-unread-acts">
        <Button
          aria-label={`Try ${name} again`}
          onPress={() => {
            onClose()
            void tryUnread(session, unread)
          }}
        >
          Try again
        </Button>
        <Button
          variant="quiet"
          aria-label={`Save a copy of ${name}`}
          onPress={() => void saveUnread(session, unread)}
        >
          Save a copy…
        </Button>
        <Button variant="quiet" aria-label={`Delete ${name}`} onPress={onDelete}>
          Delete…
        </Button>
      </div>
    </li>
  )
}
