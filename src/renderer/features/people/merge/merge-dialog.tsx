import { useState } from 'react'
import { useLiveQuery } from 'dexie-react-hooks'
import { RadioButton, RadioField, RadioGroup } from 'react-aria-components'
import { mergeEntities } from '@/core/entity/commands/merge-entities'
import { noticeWithUndo } from '@/renderer/session/notice-with-undo'
import { useSession } from '@/renderer/session/use-session'
import { Button } from '@/renderer/ui/button'
import { Dialog } from '@/renderer/ui/dialog'
import { entityReach } from '@/store/queries/entity-reach'
import { readEntity } from '@/store/queries/read-entity'
import { countWords } from '../count-words'
import { NamePicker } from './name-picker'

interface MergeDialogProps {
  /** Rows of a list; with one alone, the other is looked for here. */
  readonly keys: readonly string[]
  readonly onClose: () => void
  readonly onMerged?: () => void
}

/** Joins names to one, and says before what it joins. */
export function MergeDialog({ keys, onClose, onMerged }: MergeDialogProps) {
  const session = useSession()
  const [picked, setPicked] = useState<string | null>(null)
  const [kept, setKept] = useState<string | null>(null)
  const all = picked === null ? keys : [...keys, picked]
  const read = useLiveQuery(async () => {
    const views = (await Promise.all(all.map((key) => readEntity(session.db, key)))).filter(
      (view) => view !== null,
    )
    const into = views.find(({ tally }) => tally.key === kept) ?? mostMentioned(views)
    const others = views.filter((view) => view !== into)
    const reach = await entityReach(
      session.db,
      others.flatMap((view) => view.keys),
    )
    return { views, into, others, reach }
  }, [session, all.join('\n'), kept])
  const canMerge = read?.into !== undefined && read.others.length > 0
  const merge = async () => {
    if (read?.into === undefined) return
    const { into, others } = read
    const change = mergeEntities(
      into.subject,
      others.map(({ subject }) => subject),
      session.context(),
    )
    if (!(await session.run(change))) return
    onMerged?.()
    onClose()
    const joined = others.map(({ tally }) => `“${tally.name}”`).join(', ')
    await noticeWithUndo(session, `${joined} joined to “${into.tally.name}”, in the whole archive.`)
  }
  return (
    <Dialog
      title={keys.length > 1 ? `Merge ${countWords(keys.length, 'name')}` : 'Merge with another name'}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" isDisabled={!canMerge} onPress={() => void merge()}>
            Merge
          </Button>
        </>
      }
    >
      {keys.length === 1 && read?.views[0] !== undefined && (
        <NamePicker
          label="Name to merge with"
          type={read.views[0].tally.type}
          except={keys}
          chosen={picked === null ? [] : [picked]}
          onToggle={(key) => {
            setPicked(key === picked ? null : key)
          }}
        />
      )}
      {read !== undefined && canMerge && (
        <>
          <RadioGroup
            className="people-keep"
            aria-label="Name to keep"
            value={read.into?.tally.key ?? null}
            onChange={setKept}
          >
            <span className="ui-field-label">Name to keep</span>
            {read.views.map(({ tally }) => (
              <RadioField key={tally.key} value={tally.key}>
                <RadioButton className="people-keep-row">
                  <span className="people-keep-dot" aria-hidden />
                  {tally.name}
                  <span className="people-quiet">{countWords(tally.mentions, 'mention')}</span>
                </RadioButton>
              </RadioField>
            ))}
          </RadioGroup>
          <p className="people-preview" role="status">
            Joins {countWords(read.reach.mentions, 'mention')} and {countWords(read.reach.quotes, 'quote')} in{' '}
            {countWords(read.reach.items, 'item')} to “{read.into?.tally.name}”. Can be undone, and split
            again on its page.
          </p>
        </>
      )}
    </Dialog>
  )
}

function mostMentioned<T extends { readonly subject: object; readonly tally: { readonly mentions: number } }>(
  views: readonly T[],
): T | undefined {
  // One that a person has named stays, whatever the counts.
  const rank = (view: T) => view.tally.mentions + ('id' in view.subject ? 1e12 : 0)
  return [...views].sort((a, b) => rank(b) - rank(a))[0]
}
