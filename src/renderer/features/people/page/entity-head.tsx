import { useState } from 'react'
import { Download, Ellipsis, Merge, Pencil } from 'lucide-react'
import { retypeEntity } from '@/core/entity/commands/retype-entity'
import { setStanding } from '@/core/entity/commands/set-standing'
import type { EntityType } from '@/core/entity/entity'
import { entityKey } from '@/core/entity/entity-key'
import { entityTypeViews, entityTypeView } from '@/renderer/session/entity-types'
import { noticeWithUndo } from '@/renderer/session/notice-with-undo'
import { useSession } from '@/renderer/session/use-session'
import { useView } from '@/renderer/session/use-view'
import { Button } from '@/renderer/ui/button'
import { ConfirmDialog } from '@/renderer/ui/confirm-dialog'
import { formatCount } from '@/renderer/ui/format-count'
import { formatPublished } from '@/renderer/ui/format-published'
import { MenuButton } from '@/renderer/ui/menu-button'
import { Select } from '@/renderer/ui/select'
import { readEntityBook } from '@/store/queries/read-entity-book'
import { countWords } from '../count-words'
import { MergeDialog } from '../merge/merge-dialog'
import { runOnEntity } from '../run-on-entity'
import { RenameDialog } from './rename-dialog'
import type { EntityShown } from './use-entity'

const types = entityTypeViews
  .filter(({ type }) => type !== 'date' && type !== 'money')
  .map(({ type, label }) => ({ id: type, label }))

/** Name, type and counts, and what can be done with all of it at once. */
export function EntityHead({ shown }: { readonly shown: EntityShown }) {
  const session = useSession()
  const [task, setTask] = useState<'none' | 'rename' | 'merge' | 'not-a-name'>('none')
  const { view, items } = shown
  const { subject, tally } = view
  const isName = tally.list !== 'not-a-name'
  const close = () => {
    setTask('none')
  }
  const retype = async (type: EntityType) => {
    if (type === tally.type) return
    const names = 'id' in subject ? [subject.name, ...subject.aliases] : [subject.name]
    const book = await readEntityBook(
      session.db,
      names.map((name) => entityKey(type, name)),
    )
    const done = await runOnEntity(session, tally.key, (now, ctx) => retypeEntity(now, type, book, ctx))
    const is = entityTypeView(type).label.toLowerCase()
    if (done) await noticeWithUndo(session, `“${tally.name}” is a ${is} now, in the whole archive.`)
  }
  const decide = async () => {
    close()
    const standing = isName ? 'not-a-name' : 'name'
    const done = await runOnEntity(session, tally.key, (now, ctx) => setStanding([now], standing, ctx))
    if (!done) return
    const said = isName ? 'is no name' : 'is a name again'
    await noticeWithUndo(session, `“${tally.name}” ${said}, in the whole archive.`)
  }
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
            void retype(type)
          }}
        />
      </div>
      <p className="entity-counts">
        <span className="entity-status" data-decided={'id' in subject}>
          {'id' in subject ? (isName ? 'Named by you' : 'Not a name') : 'Found, nobody has decided'}
        </span>
        <span>
          {countWords(tally.mentions, 'mention')} in {countWords(items?.total ?? tally.items, 'item')}
        </span>
        <span>{countWords(tally.quotes, 'quote')}</span>
        {tally.lastSeen !== '' && <span>seen last {formatPublished(tally.lastSeen)}</span>}
      </p>
      <div className="entity-acts">
        <Button
          icon={<Pencil />}
          onPress={() => {
            setTask('rename')
          }}
        >
          Rename…
        </Button>
        <Button
          icon={<Merge />}
          onPress={() => {
            setTask('merge')
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
                setTask('not-a-name')
              },
            },
          ]}
        />
      </div>
      {task === 'rename' && <RenameDialog view={view} onClose={close} />}
      {task === 'merge' && <MergeDialog keys={[tally.key]} onClose={close} />}
      <ConfirmDialog
        title={isName ? `“${tally.name}” is no name?` : `“${tally.name}” is a name?`}
        isOpen={task === 'not-a-name'}
        confirmLabel={isName ? 'Not a name' : 'Is a name'}
        onConfirm={() => void decide()}
        onCancel={close}
      >
        {isName ? 'Takes' : 'Brings'} {formatCount(tally.mentions)}{' '}
        {tally.mentions === 1 ? 'suggestion' : 'suggestions'} in{' '}
        {countWords(items?.total ?? tally.items, 'item')} {isName ? 'out of' : 'back into'} articles, lists
        and search suggestions. Mentions that you confirmed stay as they are. You can undo it.
      </ConfirmDialog>
    </header>
  )
}
