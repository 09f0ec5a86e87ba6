import { useState } from 'react'
import type { ImportChoices, TwinChoice } from '@/core/import/import-job'
import { useImports, type WaitingReview } from '@/renderer/session/imports/use-imports'
import { useSession } from '@/renderer/session/use-session'
import { Button } from '@/renderer/ui/button'
import { Checkbox } from '@/renderer/ui/checkbox'
import { Dialog } from '@/renderer/ui/dialog'
import { formatCount } from '@/renderer/ui/format-count'
import { Select } from '@/renderer/ui/select'
import { BackupFirst } from './backup-first'
import { counted } from './counted'
import { useBackupFirst } from './use-backup-first'
import './import.css'

const twinChoices: readonly { readonly id: TwinChoice; readonly label: string }[] = [
  { id: 'skip', label: 'Leave it as it is' },
  { id: 'version', label: 'Add what it lacks; another text becomes a version' },
  { id: 'both', label: 'Add it a second time' },
]

const nearChoices: readonly { readonly id: ImportChoices['near']; readonly label: string }[] = [
  { id: 'add', label: 'Add it, and say so in the report' },
  { id: 'skip', label: 'Leave it out' },
]

/** What an export would bring. Nothing of it is in the archive before the yes. */
export function ImportReview({ waiting }: { readonly waiting: WaitingReview }) {
  const { imports, backups } = useSession()
  const { importId, tool, name, files, review } = waiting
  const [twins, setTwins] = useState<TwinChoice>('skip')
  const [near, setNear] = useState<ImportChoices['near']>('add')
  const [inbox, setInbox] = useState(true)
  const rows = review.total - review.bad
  const done = (): void => {
    const { reviews, set } = useImports.getState()
    set({ reviews: reviews.filter((one) => one.importId !== importId) })
  }
  const leave = (): void => {
    imports.forget(importId)
    done()
  }
  const start = (): void => {
    imports.start(importId, { twins, near, inbox })
    done()
    useImports.getState().set({ shownId: importId })
  }
  const first = useBackupFirst(backups, review.total, start)
  if (first.step.kind !== 'none')
    return <BackupFirst step={first.step} tool={tool} onCallOff={first.callOff} onGoOn={start} />
  return (
    <Dialog
      title={`Import from ${tool}`}
      isOpen
      onClose={leave}
      footer={
        <>
          <Button
            variant="quiet"
            onPress={() => {
              leave()
              waiting.instead()
            }}
          >
            {files === 1 ? 'Open it as a file instead' : 'Open them as files instead'}
          </Button>
          <Button onPress={leave}>Cancel</Button>
          <Button variant="primary" autoFocus isDisabled={review.total === 0} onPress={first.begin}>
            {review.total === 0 ? 'Nothing to import' : `Import ${counted(review.total, 'record')}`}
          </Button>
        </>
      }
    >
      <p className="import-from">
        “{name}” is an export of {tool} with {counted(review.total, 'record')}.
      </p>
      <ul className="import-facts" aria-label="What it would bring">
        <Fact count={review.fresh} words="will be added">
          {review.withoutText > 0 &&
            `${review.withoutText === review.fresh ? 'The export has no text of them' : `Of ${formatCount(review.withoutText)} the export has no text`}: their details come in, and each offers to capture its page.`}
        </Fact>
        {review.here > 0 && (
          <Fact count={review.here} words={review.here === 1 ? 'is here already' : 'are here already'}>
            By their address or as imported before. The same text is seen while it runs.
          </Fact>
        )}
        {review.bad > 0 && (
          <Fact count={review.bad} words="cannot be read">
            They are kept under “Could not read”.
            <details>
              <summary>Show them</summary>
              <ul className="import-bad">
                {review.badRows.map(({ place, reason }) => (
                  <li key={place}>
                    {place}: {reason}
                  </li>
                ))}
                {review.bad > review.badRows.length && (
                  <li>and {formatCount(review.bad - review.badRows.length)} more</li>
                )}
              </ul>
            </details>
          </Fact>
        )}
      </ul>
      {review.highlights + review.tags + review.collections > 0 && (
        <p className="import-with">
          With them come {withWords(review.highlights, review.tags, review.collections)}.
        </p>
      )}
      <div className="import-choices">
        <Select
          label="What is in the archive already"
          options={twinChoices}
          value={twins}
          onChange={setTwins}
        />
        {review.withoutText < review.fresh && (
          <Select
            label="What is nearly the same as something in the archive"
            options={nearChoices}
            value={near}
            onChange={setNear}
          />
        )}
        {rows > 0 && (
          <Checkbox isSelected={inbox} onChange={setInbox}>
            Put what {tool} has not archived into the inbox
          </Checkbox>
        )}
      </div>
      {review.titles.length > 0 && (
        <details>
          <summary>The first of what will be added</summary>
          <ul className="import-titles">
            {review.titles.map((title, index) => (
              <li key={index}>{title}</li>
            ))}
          </ul>
        </details>
      )}
    </Dialog>
  )
}

interface FactProps {
  readonly count: number
  readonly words: string
  readonly children: React.ReactNode
}

function Fact({ count, words, children }: FactProps) {
  return (
    <li>
      <strong>
        {formatCount(count)} {words}
      </strong>
      {children !== false && <div className="import-note">{children}</div>}
    </li>
  )
}

function withWords(highlights: number, tags: number, collections: number): string {
  const parts = [
    highlights > 0 ? counted(highlights, 'highlight') : '',
    tags > 0 ? counted(tags, 'tag') : '',
    collections > 0 ? counted(collections, 'collection') : '',
  ].filter((part) => part !== '')
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`
}
