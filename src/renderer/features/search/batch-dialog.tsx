import { useMemo } from 'react'
import { FileTrigger } from 'react-aria-components'
import { linesWithoutName, mostBatchNames, namesOfLines, type BatchRow } from '@/core/query/batch'
import { readNameList } from '@/formats/table-csv/read-name-list'
import type { Session } from '@/renderer/session/session'
import { useSession } from '@/renderer/session/use-session'
import { Button } from '@/renderer/ui/button'
import { Dialog } from '@/renderer/ui/dialog'
import { formatCount } from '@/renderer/ui/format-count'
import './batch.css'
import { BatchTable } from './batch-table'
import { saveBatch } from './save-batch'
import { useBatch } from './use-batch'

/** A larger file is no list of names. */
const mostBytes = 5_000_000

/** A list of names, searched for one after the other: a table of what is found of each. */
export function BatchDialog({ onClose }: { readonly onClose: () => void }) {
  const session = useSession()
  const { text, rows, asked, pending, isRunning, isPart, setText, run, stop } = useBatch()
  const count = useMemo(() => namesOfLines(text).length, [text])
  const leftOut = useMemo(() => toldLeftOut(linesWithoutName(text)), [text])
  const tooMany = count > mostBatchNames
  return (
    <Dialog
      title="Search for a list of names"
      isOpen
      onClose={onClose}
      size="large"
      footer={
        <>
          <Button isDisabled={rows.length === 0} onPress={() => void saveBatch(session, rows)}>
            Save as CSV…
          </Button>
          {isRunning ? (
            <Button onPress={stop}>Stop</Button>
          ) : (
            <Button variant="primary" isDisabled={count === 0 || tooMany} onPress={() => void run(session)}>
              {count === 1 ? 'Search for 1 name' : `Search for ${formatCount(count)} names`}
            </Button>
          )}
        </>
      }
    >
      <div className="batch-list">
        <label className="batch-label" htmlFor="batch-names">
          Names, one a line
        </label>
        <textarea
          id="batch-names"
          className="ui-input batch-names"
          value={text}
          spellCheck={false}
          autoFocus
          placeholder={'Harsh Shringla\nD. B. Venkatesh Varma | Varma'}
          onChange={(event) => {
            setText(event.target.value)
          }}
        />
        <div className="batch-open">
          <FileTrigger
            acceptedFileTypes={['.csv', '.txt']}
            onSelect={(files) => {
              const [file] = files ?? []
              if (file !== undefined) void openList(session, file)
            }}
          >
            <Button>Open a CSV…</Button>
          </FileTrigger>
          <p className="batch-note">
            Each is also searched by the other names that your archive knows of it. Your own go behind it,
            after “ | ”.{' '}
            <span aria-live="polite">
              {tooMany && `At most ${formatCount(mostBatchNames)} names at once. `}
              {leftOut}
            </span>
          </p>
        </div>
      </div>
      {asked > 0 && (
        <p className="batch-progress" role="status">
          {isRunning
            ? `Searching: ${formatCount(rows.length)} of ${formatCount(asked)}`
            : `${isPart ? 'Ended early: ' : ''}${summary(rows, pending)}`}
          {isRunning && <progress max={asked} value={rows.length} aria-label="Names searched" />}
        </p>
      )}
      {rows.length > 0 && <BatchTable rows={rows} onOpen={onClose} />}
    </Dialog>
  )
}

const mostTold = 5
const longestTold = 20

/** Lines are told by their beginnings. */
function toldLeftOut(lines: readonly string[]): string {
  if (lines.length === 0) return ''
  const told = lines.slice(0, mostTold).map((line) => {
    const signs = Array.from(line)
    return signs.length > longestTold ? `${signs.slice(0, longestTold).join('')}…` : line
  })
  const how = lines.length === 1 ? '1 line has' : `${formatCount(lines.length)} lines have`
  const was = lines.length === 1 ? 'was' : 'were'
  const more = lines.length > mostTold ? ' …' : ''
  return `${how} no letter or digit and ${was} left out: ${told.join(' ')}${more}`
}

function summary(rows: readonly BatchRow[], pending: number): string {
  const found = rows.filter(({ articles }) => articles > 0).length
  const waiting = pending === 0 ? '' : `, ${formatCount(pending)} not searched yet: search again in a while`
  return `${formatCount(found)} of ${formatCount(rows.length)} found in the archive${waiting}`
}

async function openList({ notify }: Session, file: File): Promise<void> {
  try {
    const { names, leftOut } = readNameList(file.size > mostBytes ? '' : await file.text())
    if (names.length > 0) {
      useBatch.getState().setNames(names, leftOut)
      return
    }
    const why = file.size > mostBytes ? 'is too large for a list of names' : 'has no names'
    notify({
      tone: 'error',
      text: `“${file.name}” ${why}. It needs a name in the first column, or one called name.`,
    })
  } catch (error) {
    notify({
      tone: 'error',
      text: `“${file.name}” could not be read. Your list is as it was.`,
      details: String(error),
    })
  }
}
