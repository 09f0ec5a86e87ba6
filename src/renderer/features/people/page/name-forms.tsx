import { useState } from 'react'
import { useLiveQuery } from 'dexie-react-hooks'
import { Ban, Split, X } from 'lucide-react'
import { addAlias } from '@/core/entity/commands/add-alias'
import { removeAlias } from '@/core/entity/commands/remove-alias'
import { entityKey } from '@/core/entity/entity-key'
import { fold } from '@/core/language/fold'
import type { Change } from '@/core/history/change'
import { entityTypeView } from '@/renderer/session/entity-types'
import { noticeWithUndo } from '@/renderer/session/notice-with-undo'
import { useSession } from '@/renderer/session/use-session'
import { Button } from '@/renderer/ui/button'
import { IconButton } from '@/renderer/ui/icon-button'
import { TextField } from '@/renderer/ui/text-field'
import { readEntity, type EntityView } from '@/store/queries/read-entity'
import { readEntityBook } from '@/store/queries/read-entity-book'
import { countWords } from '../count-words'
import { SplitDialog, type SplitTask } from './split-dialog'

/** Every name that it has in the archive, each with what stands under it, to add, split off or keep away. */
export function NameForms({ view }: { readonly view: EntityView }) {
  const session = useSession()
  const { subject, tally, forms, merged } = view
  const entity = 'id' in subject ? subject : null
  const run = async (change: Change | null, said: string) => {
    const done = await session.run(change)
    if (done && change !== null) await noticeWithUndo(session, said)
    return done
  }
  const own = entityKey(tally.type, tally.name)
  const counted = forms.filter(({ key }) => !key.startsWith('id:'))
  const [task, setTask] = useState<SplitTask | null>(null)
  const others = (entity?.aliases ?? []).filter(
    (alias) => !counted.some(({ name }) => fold(name) === fold(alias)),
  )
  return (
    <section aria-label="Names">
      <h2 className="about-head">Names</h2>
      <ul className="about-list">
        {counted.map(({ key, name, type, mentions, items }) => (
          <li key={key} className="about-row">
            <span className="about-name">{name}</span>
            <span className="people-quiet">
              {type === tally.type ? '' : `${entityTypeView(type).label.toLowerCase()}, `}
              {countWords(mentions, 'mention')} in {countWords(items, 'item')}
            </span>
            {entity !== null && merged.every(({ keys }) => !keys.includes(key)) && key !== own && (
              <>
                <IconButton
                  label={`Split off “${name}”`}
                  onPress={() => {
                    setTask({ kind: 'name', key, name, isForever: false })
                  }}
                >
                  <Split />
                </IconButton>
                <IconButton
                  label={`Never this one: “${name}”`}
                  onPress={() => {
                    setTask({ kind: 'name', key, name, isForever: true })
                  }}
                >
                  <Ban />
                </IconButton>
              </>
            )}
          </li>
        ))}
        {others.map((alias) => (
          <li key={`alias:${alias}`} className="about-row">
            <span className="about-name">{alias}</span>
            <span className="people-quiet">no mention yet</span>
            <IconButton
              label={`Remove “${alias}”`}
              onPress={() => {
                if (entity !== null)
                  void run(
                    removeAlias(entity, alias, session.context()),
                    `“${alias}” is no name of it any more.`,
                  )
              }}
            >
              <X />
            </IconButton>
          </li>
        ))}
        {merged.map((row) => (
          <li key={row.id} className="about-row">
            <span className="about-name">{row.name}</span>
            <span className="people-quiet">merged into it</span>
            <IconButton
              label={`Split “${row.name}” from it again`}
              onPress={() => {
                setTask({ kind: 'merged', row })
              }}
            >
              <Split />
            </IconButton>
          </li>
        ))}
      </ul>
      <AddName view={view} onRun={run} />
      {task !== null && entity !== null && (
        <SplitDialog
          task={task}
          from={entity}
          merged={merged}
          onClose={() => {
            setTask(null)
          }}
        />
      )}
    </section>
  )
}

interface AddNameProps {
  readonly view: EntityView
  /** Resolves to false where it was refused. */
  readonly onRun: (change: Change | null, said: string) => Promise<boolean>
}

function AddName({ view, onRun }: AddNameProps) {
  const session = useSession()
  const { subject, tally, keys } = view
  const [typed, setTyped] = useState('')
  const clean = typed.replace(/\s+/gu, ' ').trim()
  const key = entityKey(tally.type, clean)
  const other = useLiveQuery(
    () => (clean === '' || keys.includes(key) ? null : readEntity(session.db, key)),
    [session, clean, key, keys],
  )
  const isTaken = other !== null && other !== undefined && 'id' in other.subject
  const add = async () => {
    if (clean === '' || isTaken) return
    const book = await readEntityBook(session.db, [...keys, key])
    const change = addAlias(subject, clean, book, session.context())
    const done = await onRun(change, `“${clean}” is “${tally.name}” now.`)
    if (done) setTyped((now) => (now === typed ? '' : now))
  }
  return (
    <div className="about-add">
      <TextField
        label="Another name"
        value={typed}
        onChange={setTyped}
        description={
          other === null || other === undefined || isTaken
            ? ''
            : `Joins ${countWords(other.tally.mentions, 'mention')} in ${countWords(other.tally.items, 'item')}`
        }
        error={isTaken ? 'Somebody whom you have named has this name. Merge the two instead.' : ''}
        onKeyDown={(event) => {
          if (event.key === 'Enter') void add()
        }}
      />
      <Button isDisabled={clean === '' || isTaken} onPress={() => void add()}>
        Add name
      </Button>
    </div>
  )
}
