import { useLiveQuery } from 'dexie-react-hooks'
import { retypeEntity } from '@/core/entity/commands/retype-entity'
import type { EntityType } from '@/core/entity/entity'
import { entityKey } from '@/core/entity/entity-key'
import { oneOfType } from '@/renderer/session/entity-types'
import { noticeWithUndo } from '@/renderer/session/notice-with-undo'
import { useSession } from '@/renderer/session/use-session'
import { ConfirmDialog } from '@/renderer/ui/confirm-dialog'
import { entityReach } from '@/store/queries/entity-reach'
import type { EntityView } from '@/store/queries/read-entity'
import { readEntityBook } from '@/store/queries/read-entity-book'
import { countWords } from '../count-words'
import { runOnEntity } from '../run-on-entity'

interface RetypeDialogProps {
  readonly view: EntityView
  readonly type: EntityType
  /** Items that name it. */
  readonly items: number
  readonly onClose: () => void
}

/** Says that it is a place, and not a person, and before that how much of the archive it is about, and what it joins. */
export function RetypeDialog({ view: { subject, tally }, type, items, onClose }: RetypeDialogProps) {
  const session = useSession()
  const names = 'id' in subject ? [subject.name, ...subject.aliases] : [subject.name]
  const keys = names.map((name) => entityKey(type, name))
  const joined = useLiveQuery(async () => {
    const book = await readEntityBook(session.db, keys)
    return entityReach(
      session.db,
      keys.filter((key) => book.entityOf(key) === null),
    )
  }, [session, keys.join('\n')])
  if (joined === undefined) return null
  const is = oneOfType(type)
  const retype = async () => {
    onClose()
    const book = await readEntityBook(session.db, keys)
    const done = await runOnEntity(session, tally.key, (now, ctx) => retypeEntity(now, type, book, ctx))
    if (done) await noticeWithUndo(session, `“${tally.name}” is ${is} now, in the whole archive.`)
  }
  return (
    <ConfirmDialog
      title={`“${tally.name}” is ${is}?`}
      isOpen
      confirmLabel="Change type"
      onConfirm={() => void retype()}
      onCancel={onClose}
    >
      Changes {countWords(tally.mentions, 'mention')} in {countWords(items, 'item')}, in articles, lists and
      search.{' '}
      {joined.mentions > 0 &&
        `Joins ${countWords(joined.mentions, 'mention')} in ${countWords(joined.items, 'item')} that the archive has as ${is} of this name. `}
      You can undo it.
    </ConfirmDialog>
  )
}
