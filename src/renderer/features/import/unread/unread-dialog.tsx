import { useCallback, useEffect, useState } from 'react'
import { useLiveQuery } from 'dexie-react-hooks'
import { FileX2 } from 'lucide-react'
import { removeUnread } from '@/core/import/remove-unread'
import type { UnreadKey } from '@/core/import/unread'
import { getUnread, type ListedUnread, listUnreadKeys, unreadSettings } from '@/store/queries/list-unread'
import { useLastCommit } from '@/renderer/session/use-last-commit'
import { useSaving, type Saving } from '@/renderer/session/use-saving'
import { useSession } from '@/renderer/session/use-session'
import { useView } from '@/renderer/session/use-view'
import { Button } from '@/renderer/ui/button'
import { ConfirmDialog } from '@/renderer/ui/confirm-dialog'
import { Dialog } from '@/renderer/ui/dialog'
import { EmptyState } from '@/renderer/ui/empty-state'
import { formatMoment } from '@/renderer/ui/format-moment'
import { formatCount } from '@/renderer/ui/format-count'
import { SavingProgress } from '@/renderer/ui/saving-progress'
import { LongRows } from '@/renderer/ui/long-rows'
import { counted } from '../counted'
import '../import.css'
import { saveUnread } from './save-unread'
import { tryUnread } from './try-unread'

/** CSS px, of one with a reason of one line. */
const rowHeight = 112

/** What came in and could not be read: its bytes are here, until a person deletes them. */
export function UnreadDialog({ onClose }: { readonly onClose: () => void }) {
  const session = useSession()
  const [deleting, setDeleting] = useState<readonly UnreadKey[]>([])
  const [removals, setRemovals] = useState(0)
  const keys = useUnreadKeys()
  const [shown, setShown] = useState<readonly [number, number]>([0, 0])
  const rows = useShownUnread(keys ?? [], shown)
  const onShow = useCallback((start: number, end: number) => {
    setShown([start, end])
  }, [])
  const saving = useSaving()
  const only = deleting.length === 1 ? rows.get(deleting[0] ?? '') : undefined
  const remove = async (): Promise<void> => {
    setDeleting([])
    await session.runFrom(async () => removeUnread(await unreadSettings(session.db, deleting)))
    setRemovals(removals + 1)
  }
  return (
    <Dialog
      title="Could not read"
      isOpen
      size="large"
      onClose={onClose}
      footer={
        <>
          {saving.now !== null && <SavingProgress done={saving.now.done} of={saving.now.of} />}
          {keys !== null && keys.length > 1 && (
            <Button
              onPress={() => {
                setDeleting(keys)
              }}
            >
              {`Delete all ${formatCount(keys.length)}…`}
            </Button>
          )}
          {/* Another one after each removal, so that it takes the focus: the button that it was done by is gone. */}
          <Button key={removals} variant="primary" autoFocus onPress={onClose}>
            Close
          </Button>
        </>
      }
    >
      {keys?.length === 0 && (
        <EmptyState icon={<FileX2 />} title="Nothing is here">
          Files and rows of imports that cannot be read are kept here with the reason, to try again later.
        </EmptyState>
      )}
      {keys !== null && keys.length > 0 && (
        <LongRows
          label="What could not be read"
          role="list"
          className="import-unread"
          keys={keys}
          rowHeight={rowHeight}
          onShow={onShow}
        >
          {(index) => {
            const listed = rows.get(keys[index] ?? '')
            return listed === undefined ? (
              'Reading…'
            ) : (
              <UnreadRow
                listed={listed}
                saving={saving}
                onClose={onClose}
                onDelete={() => {
                  setDeleting([listed.unread.id])
                }}
              />
            )
          }}
        </LongRows>
      )}
      <ConfirmDialog
        title={deleting.length === 1 ? 'Delete this?' : `Delete all ${formatCount(deleting.length)}?`}
        isOpen={deleting.length > 0}
        confirmLabel="Delete"
        isDanger
        onConfirm={() => void remove()}
        onCancel={() => {
          setDeleting([])
        }}
      >
        {deleting.length === 1
          ? `“${only?.unread.name ?? ''}” leaves this list. Undo brings it back.`
          : `${formatCount(deleting.length)} leave this list. Undo brings them back.`}
      </ConfirmDialog>
    </Dialog>
  )
}

/** The newest first; null until they are read. */
function useUnreadKeys(): readonly UnreadKey[] | null {
  const { db } = useSession()
  const commit = useLastCommit()
  const [keys, setKeys] = useState<readonly UnreadKey[] | null>(null)
  useEffect(() => {
    let isWanted = true
    // A closed archive has its own notice.
    listUnreadKeys(db).then(
      (read) => {
        if (isWanted) setKeys(read)
      },
      () => undefined,
    )
    return () => {
      isWanted = false
    }
  }, [db, commit])
  return keys
}

/** Rows are read by the page, so that a scroll of one row is not a query of its own. */
const pageSize = 20
const none: ReadonlyMap<string, ListedUnread> = new Map()

function useShownUnread(
  keys: readonly UnreadKey[],
  [start, end]: readonly [number, number],
): ReadonlyMap<string, ListedUnread> {
  const { db } = useSession()
  const from = Math.floor(start / pageSize) * pageSize
  const to = Math.ceil((end + 1) / pageSize) * pageSize
  return useLiveQuery(() => getUnread(db, keys.slice(from, to)), [db, keys, from, to]) ?? none
}

interface UnreadRowProps {
  readonly listed: ListedUnread
  /** One file at a time. */
  readonly saving: Saving
  readonly onClose: () => void
  readonly onDelete: () => void
}

function UnreadRow({ listed: { unread, item }, saving, onClose, onDelete }: UnreadRowProps) {
  const session = useSession()
  const { name, from, reason, at, size } = unread
  const isSaving = saving.now?.what === unread.id
  return (
    <>
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
          aria-label={isSaving ? `Stop saving ${name}` : `Save a copy of ${name}`}
          onPress={() => {
            saving.press(unread.id, (watch) => saveUnread(session, unread, watch))
          }}
        >
          {isSaving ? 'Stop' : 'Save a copy…'}
        </Button>
        <Button variant="quiet" aria-label={`Delete ${name}`} onPress={onDelete}>
          Delete…
        </Button>
      </div>
    </>
  )
}
