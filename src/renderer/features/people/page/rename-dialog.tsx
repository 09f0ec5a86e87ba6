import { useState } from 'react'
import { useLiveQuery } from 'dexie-react-hooks'
import { renameEntity } from '@/core/entity/commands/rename-entity'
import { entityKey } from '@/core/entity/entity-key'
import { noticeWithUndo } from '@/renderer/session/notice-with-undo'
import { useSession } from '@/renderer/session/use-session'
import { Button } from '@/renderer/ui/button'
import { Dialog } from '@/renderer/ui/dialog'
import { TextField } from '@/renderer/ui/text-field'
import { readEntity, type EntityView } from '@/store/queries/read-entity'
import { readEntityBook } from '@/store/queries/read-entity-book'
import { countWords } from '../count-words'

interface RenameDialogProps {
  readonly view: EntityView
  readonly onClose: () => void
}

/** Gives it another name in the whole archive, and says before what else has that name. */
export function RenameDialog({ view, onClose }: RenameDialogProps) {
  const session = useSession()
  const { subject, tally } = view
  const [name, setName] = useState(tally.name)
  const clean = name.replace(/\s+/gu, ' ').trim()
  const key = entityKey(subject.type, clean)
  const other = useLiveQuery(
    () => (clean === '' || view.keys.includes(key) ? null : readEntity(session.db, key)),
    [session, key, clean, view],
  )
  const save = async () => {
    const book = await readEntityBook(session.db, [...view.keys, key])
    const change = renameEntity(subject, clean, book, session.context())
    if (!(await session.run(change))) return
    onClose()
    if (change !== null) await noticeWithUndo(session, `“${tally.name}” is called “${clean}” now.`)
  }
  return (
    <Dialog
      title={`Rename “${tally.name}”`}
      isOpen
      onClose={onClose}
      size="small"
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" isDisabled={clean === ''} onPress={() => void save()}>
            Rename
          </Button>
        </>
      }
    >
      <TextField
        label="Name"
        autoFocus
        value={name}
        onChange={setName}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && clean !== '') void save()
        }}
      />
      <p className="people-preview" role="status">
        Shown in {countWords(tally.items, 'item')}. The texts stay as they are, and “{tally.name}” stays
        another name of it.
        {other !== null && other !== undefined && (
          <>
            {' '}
            {'id' in other.subject
              ? `There is another “${clean}” that you have named: the two stay two, unless you merge them.`
              : `Joins ${countWords(other.tally.mentions, 'mention')} in ${countWords(other.tally.items, 'item')} that the archive has under this name.`}
          </>
        )}
      </p>
    </Dialog>
  )
}
