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
import { ImportChoosing } from './import-choosing'
import { useBackupFirst } from './use-backup-first'
import './import.css'

const twinChoices: readonly { readonly id: TwinChoice; readonly label: string }[] = [
  { id: 'skip', label: 'Leave it as it is' },
  { id: 'version', label: 'Add what it lacks; another text becomes a version' },
  { id: 'both', label: 'Add it a second time' },
]

const nearChoices: readonly { readonly id: ImportChoices['near']; readonly label: string }[] = [
  { id: 'add', label: 'Add it, and say so in the report' },
  { id: 'version', label: 'Make it a version of that' },
  { id: 'skip', label: 'Leave it out' },
]

/** What an export would bring. Nothing of it is in the archive before the yes. */
export function ImportReview({ waiting }: { readonly waiting: WaitingReview }) {
  const { imports, backups } = useSession()
  const { importId, tool, name, isFiles, review } = waiting
  const [twins, setTwins] = useState<TwinChoice>('skip')
  const [near, setNear] = useState<ImportChoices['near']>('add')
  const [inbox, setInbox] = useState(true)
  const { toChoose } = review
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(toChoose.map(({ place }) => place)))
  const leftOut = toChoose.map(({ place }) => place).filter((place) => !chosen.has(place))
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
    imports.start(importId, { twins, near, inbox, leftOut })
    done()
    useImports.getState().set({ shownId: importId })
  }
  const first = useBackupFirst(backups, review.total, start)
  if (first.step.kind !== 'none')
    return <BackupFirst step={first.step} tool={tool} onCallOff={first.callOff} onGoOn={start} />
  const wanted = review.fresh - leftOut.length + (twins === 'skip' ? 0 : review.here)
  // What is here already or cannot be read is told in the report; what was left out needs none.
  const isNothing = review.total === 0 || (leftOut.length > 0 && wanted === 0)
  return (
    <Dialog
      title={isFiles ? `Import from “${name}”` : `Import from ${tool}`}
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
            {insteadWords(waiting)}
          </Button>
          <Button autoFocus={review.total === 0} onPress={leave}>
            Cancel
          </Button>
          <Button variant="primary" autoFocus={review.total > 0} isDisabled={isNothing} onPress={first.begin}>
            {isNothing ? nothingWords(review.total) : importWords(wanted, review.total)}
          </Button>
        </>
      }
    >
      <p className="import-from">{isFiles ? filesWords(waiting) : exportWords(waiting)}</p>
      <ul className="import-facts" aria-label="What it would bring">
        <Fact count={review.fresh - leftOut.length} words={isFiles ? 'will be read' : 'will be added'}>
          {isFiles
            ? 'Each that an article is found in becomes an item. What is in the archive already, by its page or its text, is seen while they are read.'
            : review.withoutText > 0 &&
              `${review.withoutText === review.fresh ? 'The export has no text of them' : `Of ${formatCount(review.withoutText)} the export has no text`}: their details come in, and each offers to capture its page.`}
        </Fact>
        {review.here > 0 && (
          <Fact count={review.here} words={review.here === 1 ? 'is here already' : 'are here already'}>
            {isFiles
              ? 'The same file was imported before, or is in here twice.'
              : 'By their address or as imported before, or they are in the export twice. The same text is seen while it runs.'}
          </Fact>
        )}
        {review.bad > 0 && (
          <Fact count={review.bad} words="cannot be read">
            Their bytes are kept under “Could not read”, where there are any.
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
      {toChoose.length > 0 && <ImportChoosing rows={toChoose} chosen={chosen} onChange={setChosen} />}
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
            {isFiles || isKind(tool)
              ? 'Put them into the inbox'
              : `Put what ${tool} has not archived into the inbox`}
          </Checkbox>
        )}
      </div>
      {review.titles.length > 0 && toChoose.length === 0 && (
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

const exportWords = ({ name, tool, review }: WaitingReview): string =>
  `“${name}” is ${isKind(tool) ? '' : 'an export of '}${tool} with ${counted(review.total, 'record')}.`

/** Some formats are nobody's: “a feed (RSS, Atom)”. */
const isKind = (tool: string): boolean => tool.startsWith('a ')

function filesWords({ name, review, leftOut }: WaitingReview): string {
  const others =
    leftOut === 0
      ? ''
      : ` ${leftOut === 1 ? '1 other is' : `${formatCount(leftOut)} others are`} left out: pictures, styles and others that are no articles by their names.`
  return `“${name}” has ${counted(review.total, 'file')} that Cuttings can look for an article in.${others}`
}

function insteadWords({ isFiles, files }: WaitingReview): string {
  if (isFiles) return 'Look at them one by one'
  return files === 1 ? 'Open it as a file instead' : 'Open them as files instead'
}

const nothingWords = (total: number): string => (total === 0 ? 'Nothing to import' : 'None is chosen')

/** Says both numbers where they differ, as the facts above it do. */
function importWords(wanted: number, total: number): string {
  return wanted === total
    ? `Import ${total === 1 ? 'it' : `all ${formatCount(total)}`}`
    : `Import ${formatCount(wanted)} of ${formatCount(total)}`
}

function withWords(highlights: number, tags: number, collections: number): string {
  const parts = [
    highlights > 0 ? counted(highlights, 'highlight') : '',
    tags > 0 ? counted(tags, 'tag') : '',
    collections > 0 ? counted(collections, 'collection') : '',
  ].filter((part) => part !== '')
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`
}
