import { useLiveQuery } from 'dexie-react-hooks'
import { setStanding } from '@/core/entity/commands/set-standing'
import type { Entity } from '@/core/entity/entity'
import { noticeWithUndo } from '@/renderer/session/notice-with-undo'
import { useSession } from '@/renderer/session/use-session'
import { ConfirmDialog } from '@/renderer/ui/confirm-dialog'
import { formatCount } from '@/renderer/ui/format-count'
import { entityReach } from '@/store/queries/entity-reach'
import { readEntity } from '@/store/queries/read-entity'
import { countWords } from '../count-words'
import { readSubjects } from '../read-subjects'

interface StandingDialogProps {
  /** Rows of a list of names. */
  readonly keys: readonly string[]
  /** What they are to be. */
  readonly standing: Entity['standing']
  readonly onClose: () => void
  readonly onDecided?: () => void
}

/** Says that words name nobody, or that they do after all, and before that how much of the archive it is about. */
export function StandingDialog({ keys, standing, onClose, onDecided }: StandingDialogProps) {
  const session = useSession()
  const read = useLiveQuery(async () => {
    const views = await Promise.all(keys.map((key) => readEntity(session.db, key)))
    const there = views.filter((view) => view !== null)
    const [first] = there
    const reach = await entityReach(
      session.db,
      there.flatMap((view) => view.keys),
    )
    return { first: first?.tally.name ?? '', count: there.length, reach }
  }, [session, keys.join('\n')])
  if (read === undefined) return null
  const { first, count, reach } = read
  const isName = standing === 'name'
  const who = count === 1 ? `“${first}”` : formatCount(count)
  const is = count === 1 ? (isName ? 'is a name' : 'is no name') : isName ? 'are names' : 'are no names'
  const decide = async () => {
    onClose()
    const done = await session.runFrom(async () =>
      setStanding(await readSubjects(session.db, keys), standing, session.context()),
    )
    if (!done) return
    onDecided?.()
    await noticeWithUndo(session, `${who} ${is}${isName ? ' again' : ''}, in the whole archive.`)
  }
  return (
    <ConfirmDialog
      title={`${who} ${is}?`}
      isOpen
      confirmLabel={
        isName ? (count === 1 ? 'Is a name' : 'Are names') : count === 1 ? 'Not a name' : 'Not names'
      }
      onConfirm={() => void decide()}
      onCancel={onClose}
    >
      {isName ? 'Brings' : 'Takes'} {countWords(reach.mentions, 'suggestion')} in{' '}
      {countWords(reach.items, 'item')} {isName ? 'back into' : 'out of'} articles, lists and search
      suggestions. Mentions that you confirmed stay as they are. You can undo it.
    </ConfirmDialog>
  )
}
