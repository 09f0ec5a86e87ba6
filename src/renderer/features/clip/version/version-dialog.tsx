import { useEffect, useState } from 'react'
import type { TextChange } from '@/core/anchor/text-changes'
import type { Item } from '@/core/article/item'
import { noticeWithUndo } from '@/renderer/session/notice-with-undo'
import { useSession } from '@/renderer/session/use-session'
import { useView } from '@/renderer/session/use-view'
import { Button } from '@/renderer/ui/button'
import { Dialog } from '@/renderer/ui/dialog'
import { formatCount } from '@/renderer/ui/format-count'
import { fateCounts } from './fate-counts'
import { FateList } from './fate-list'
import type { VersionPlan } from './plan-version'
import './version-dialog.css'

interface VersionDialogProps {
  readonly item: Item
  /** Makes the plan; its object stays the same while the dialog is open. */
  readonly plan: () => Promise<VersionPlan>
  readonly onClose: () => void
  /** It is durable. */
  readonly onSaved: () => void
}

/** What a new capture of a known page changes, before it becomes the text of its item. */
export function VersionDialog({ item, plan, onClose, onSaved }: VersionDialogProps) {
  const session = useSession()
  const [made, setMade] = useState<VersionPlan | null>(null)
  const [isSaving, setSaving] = useState(false)
  useEffect(() => {
    let isOver = false
    void plan().then((ready) => {
      if (!isOver) setMade(ready)
    })
    return () => {
      isOver = true
    }
  }, [plan])
  const save = async () => {
    if (made?.kind !== 'version') return
    setSaving(true)
    const isSaved = await session.run(made.change)
    setSaving(false)
    if (!isSaved) return
    onSaved()
    const view = useView.getState()
    view.show({ place: 'library', selectedIds: [item.id] })
    view.openItem(item.id)
    const marks = fateCounts(made.fates)
    const words = `Kept as a new version of “${item.title}”.`
    await noticeWithUndo(session, marks === '' ? words : `${words} Marks: ${marks}.`)
  }
  return (
    <Dialog
      title="Keep as a new version"
      isOpen
      size="large"
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>Back</Button>
          {made?.kind === 'version' && (
            <Button variant="primary" autoFocus isDisabled={isSaving} onPress={() => void save()}>
              Save new version
            </Button>
          )}
        </>
      }
    >
      {made?.kind === 'version' ? (
        <Plan item={item} changes={made.changes} fates={made.fates} />
      ) : (
        <p role="status">{planWords(made)}</p>
      )}
    </Dialog>
  )
}

function planWords(plan: Exclude<VersionPlan, { kind: 'version' }> | null): string {
  if (plan === null) return 'Comparing the two texts'
  return plan.kind === 'gone'
    ? 'The item is no longer in the archive.'
    : 'The text has not changed since: there is nothing to keep as a version.'
}

function Plan({
  item,
  changes,
  fates,
}: { readonly item: Item } & Pick<Extract<VersionPlan, { kind: 'version' }>, 'changes' | 'fates'>) {
  const count = (kind: TextChange['kind']) => changes.filter((change) => change.kind === kind).length
  return (
    <>
      <p className="clip-facts">
        The text of “{item.title}” becomes this one: {formatCount(count('removed'))} passages taken out,{' '}
        {formatCount(count('added'))} put in. The text and the original of before stay under Versions.
      </p>
      {fates.length > 0 && <FateList fates={fates} />}
      {/* Scrollable, so the keyboard has to reach it. */}
      <div className="clip-diff ui-selectable" dir="auto" tabIndex={0} role="region" aria-label="Changes">
        {changes.map((change, index) => {
          if (change.kind === 'added') return <ins key={index}>{change.text}</ins>
          if (change.kind === 'removed') return <del key={index}>{change.text}</del>
          return <span key={index}>{around(change.text)}</span>
        })}
      </div>
    </>
  )
}

/** Code units of unchanged text on each side of a change. */
const shown = 200

const around = (text: string): string =>
  text.length <= 3 * shown ? text : `${text.slice(0, shown)}\n[…]\n${text.slice(-shown)}`
