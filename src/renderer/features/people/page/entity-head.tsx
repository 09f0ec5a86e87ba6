import { useEffect } from 'react'
import { Download, Ellipsis, Merge, Pencil } from 'lucide-react'
import { nameTypeViews } from '@/renderer/session/entity-types'
import { useView } from '@/renderer/session/use-view'
import { Button } from '@/renderer/ui/button'
import { formatPublished } from '@/renderer/ui/format-published'
import { MenuButton } from '@/renderer/ui/menu-button'
import { Select } from '@/renderer/ui/select'
import { countWords } from '../count-words'
import { MergeDialog } from '../merge/merge-dialog'
import { useEntityTask, type EntityTask } from './entity-task'
import { RenameDialog } from './rename-dialog'
import { RetypeDialog } from './retype-dialog'
import { StandingDialog } from './standing-dialog'
import type { EntityShown } from './use-entity'

const types = nameTypeViews.map(({ type, label }) => ({ id: type, label }))

/** Name, type and counts, and what can be done with all of it at once. */
export function EntityHead({ shown }: { readonly shown: EntityShown }) {
  const { task } = useEntityTask()
  const { view, items } = shown
  const { subject, tally } = view
  const isName = tally.list !== 'not-a-name'
  const total = items?.total ?? tally.items
  useEffect(() => close, [])
  return (
    <header className="entity-head">
      <div className="entity-title">
        <h1 className="entity-name ui-selectable" data-type={tally.type} title={tally.name}>
          {tally.name}
        </h1>
        <Select
          label="Type"
          isLabelHidden
          options={types}
          value={tally.type}
          onChange={(type) => {
            if (type !== tally.type) begin({ kind: 'retype', type })
          }}
        />
      </div>
      <p className="entity-counts">
        <span className="entity-status" data-decided={'id' in subject}>
          {'id' in subject ? (isName ? 'Named by you' : 'Not a name') : 'Found, nobody has decided'}
        </span>
        <span>
          {countWords(tally.mentions, 'mention')} in {countWords(total, 'item')}
        </span>
        <span>{countWords(tally.quotes, 'quote')}</span>
        {tally.lastSeen !== '' && <span>seen last {formatPublished(tally.lastSeen)}</span>}
      </p>
      <div className="entity-acts">
        <Button
          icon={<Pencil />}
          onPress={() => {
            begin({ kind: 'rename' })
          }}
        >
          Rename…
        </Button>
        <Button
          icon={<Merge />}
          onPress={() => {
            begin({ kind: 'merge' })
          }}
        >
          Merge…
        </Button>
        <MenuButton
          label="More"
          icon={<Ellipsis />}
          entries={[
            {
              id: 'export',
              label: 'Export what they said…',
              icon: <Download />,
              keys: 'Mod+E',
              run: () => useView.getState().show({ dialog: 'export' }),
            },
            {
              id: 'not-a-name',
              label: isName ? 'Not a name…' : 'Is a name…',
              run: () => {
                begin({ kind: 'standing' })
              },
            },
          ]}
        />
      </div>
      {task.kind === 'rename' && <RenameDialog view={view} onClose={close} />}
      {task.kind === 'merge' && <MergeDialog keys={[tally.key]} onClose={close} />}
      {task.kind === 'retype' && task.type !== tally.type && (
        <RetypeDialog view={view} type={task.type} items={total} onClose={close} />
      )}
      {task.kind === 'standing' && (
        <StandingDialog keys={[tally.key]} standing={isName ? 'not-a-name' : 'name'} onClose={close} />
      )}
    </header>
  )
}

function begin(task: EntityTask): void {
  useEntityTask.setState({ task })
}

function close(): void {
  begin({ kind: 'none' })
}
