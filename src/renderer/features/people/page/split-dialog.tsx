import { useLiveQuery } from 'dexie-react-hooks'
import { splitEntity } from '@/core/entity/commands/split-entity'
import { splitNames } from '@/core/entity/commands/split-names'
import type { Entity } from '@/core/entity/entity'
import { noticeWithUndo } from '@/renderer/session/notice-with-undo'
import { useSession } from '@/renderer/session/use-session'
import { ConfirmDialog } from '@/renderer/ui/confirm-dialog'
import { entityReach } from '@/store/queries/entity-reach'
import { countWords } from '../count-words'

/** What is to stand for itself again. */
export type SplitTask =
  | { readonly kind: 'name'; readonly key: string; readonly name: string; readonly isForever: boolean }
  | { readonly kind: 'merged'; readonly row: Entity }

interface SplitDialogProps {
  readonly task: SplitTask
  readonly from: Entity
  /** What was merged into `from`. */
  readonly merged: readonly Entity[]
  readonly onClose: () => void
}

/** Takes a name, or what was merged, off an entity, and says before how much of the archive goes with it. */
export function SplitDialog({ task, from, merged, onClose }: SplitDialogProps) {
  const session = useSession()
  const keys = task.kind === 'name' ? [task.key] : keysUnder(task.row, merged)
  const reach = useLiveQuery(() => entityReach(session.db, keys), [session, keys.join('\n')])
  if (reach === undefined) return null
  const isForever = task.kind === 'name' && task.isForever
  const name = task.kind === 'name' ? task.name : task.row.name
  const split = async () => {
    const change =
      task.kind === 'name'
        ? splitNames(from, [task.key], isForever, session.context())
        : splitEntity(task.row, session.context())
    onClose()
    if (!(await session.run(change)) || change === null) return
    const said = isForever
      ? `“${name}” is never “${from.name}”, and will not be suggested to be.`
      : `“${name}” stands for itself again.`
    await noticeWithUndo(session, said)
  }
  return (
    <ConfirmDialog
      title={isForever ? `“${name}” is never “${from.name}”?` : `Split “${name}” off?`}
      isOpen
      confirmLabel={isForever ? 'Never this one' : 'Split off'}
      onConfirm={() => void split()}
      onCancel={onClose}
    >
      Takes {countWords(reach.mentions, 'mention')} and {countWords(reach.quotes, 'quote')} in{' '}
      {countWords(reach.items, 'item')} from “{from.name}”: “{name}” stands for itself again
      {isForever ? ', and is never suggested to be the same' : ''}. You can undo it.
    </ConfirmDialog>
  )
}

/** All that goes with it: its names, mentions that are linked to it, and those of what was merged into it before. */
function keysUnder(row: Entity, merged: readonly Entity[]): string[] {
  const below = merged.filter(({ mergedInto }) => mergedInto === row.id)
  return [`id:${row.id}`, ...row.keys, ...below.flatMap((one) => keysUnder(one, merged))]
}
