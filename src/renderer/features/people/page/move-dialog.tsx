import { useState } from 'react'
import type { Subject } from '@/core/annotation/commands/subject'
import { moveMentions, type MoveTarget } from '@/core/entity/commands/move-mentions'
import { noticeWithUndo } from '@/renderer/session/notice-with-undo'
import { useSession } from '@/renderer/session/use-session'
import { Button } from '@/renderer/ui/button'
import { Dialog } from '@/renderer/ui/dialog'
import { readEntity, type EntityView } from '@/store/queries/read-entity'
import { countWords } from '../count-words'
import { NamePicker } from '../merge/name-picker'

interface MoveDialogProps {
  readonly subjects: readonly Subject[]
  readonly from: EntityView
  readonly onClose: () => void
  readonly onMoved: () => void
}

/** Moves mentions to another entity, or to a new one of the same name: these alone, all others stay. */
export function MoveDialog({ subjects, from, onClose, onMoved }: MoveDialogProps) {
  const session = useSession()
  const [picked, setPicked] = useState<string | null>(null)
  const { name, type } = from.tally
  const move = async (to: MoveTarget, called: string) => {
    const change = moveMentions(subjects, to, session.context())
    if (!(await session.run(change))) return
    onMoved()
    onClose()
    await noticeWithUndo(session, `${countWords(subjects.length, 'mention')} moved to “${called}”.`)
  }
  const moveToPicked = async () => {
    const view = picked === null ? null : await readEntity(session.db, picked)
    if (view !== null) await move({ kind: 'known', subject: view.subject }, view.tally.name)
  }
  return (
    <Dialog
      title={`Move ${countWords(subjects.length, 'mention')} of “${name}”`}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button onPress={() => void move({ kind: 'new', as: { type, name } }, `another ${name}`)}>
            Somebody else of this name
          </Button>
          <Button variant="primary" isDisabled={picked === null} onPress={() => void moveToPicked()}>
            Move
          </Button>
        </>
      }
    >
      <NamePicker
        label="Name to move them to"
        type={type}
        except={[from.tally.key]}
        chosen={picked === null ? [] : [picked]}
        onToggle={(key) => {
          setPicked(key === picked ? null : key)
        }}
        onCreate={(of, called) => void move({ kind: 'new', as: { type: of, name: called } }, called)}
      />
      <p className="people-preview">
        Only these mentions move, each as a decision of yours. All others of “{name}” stay where they are. Can
        be undone.
      </p>
    </Dialog>
  )
}
