import { trashItems } from '@/core/article/commands/trash-items'
import { writeTableCsv } from '@/formats/table-csv/write-table-csv'
import type { Session } from '@/renderer/session/session'
import { useSession } from '@/renderer/session/use-session'
import { Button } from '@/renderer/ui/button'
import { Dialog } from '@/renderer/ui/dialog'
import { formatCount } from '@/renderer/ui/format-count'
import type { SaveAllOutcome, SavedRow } from './save-all-waiting'
import './save-report.css'

const labels: Readonly<Record<SavedRow['outcome'], string>> = {
  saved: 'Saved',
  here: 'Here already',
  unreadable: 'Could not be read',
  look: 'Needs a look',
  refused: 'Not saved',
}

interface SaveReportProps {
  readonly outcome: SaveAllOutcome
  readonly onClose: () => void
  /** Gives up those that are left. */
  readonly onDropRest: () => void
}

/** What came of each of many, by name, with its reason. */
export function SaveReport({ outcome, onClose, onDropRest }: SaveReportProps) {
  const session = useSession()
  const { rows, saved, left } = outcome
  return (
    <Dialog
      title={`${formatCount(saved.length)} of ${formatCount(rows.length)} saved`}
      isOpen
      size="large"
      onClose={onClose}
      footer={
        <>
          {saved.length > 0 && (
            <Button
              onPress={() => {
                onClose()
                void moveAllToTrash(session, saved)
              }}
            >
              {saved.length === 1
                ? 'Move it to the trash'
                : `Move all ${formatCount(saved.length)} to the trash`}
            </Button>
          )}
          <Button onPress={() => void saveCsv(session, rows)}>Save the report (CSV)…</Button>
          {left > 0 && (
            <Button
              onPress={() => {
                onDropRest()
                onClose()
              }}
            >
              {`Leave the other ${formatCount(left)}`}
            </Button>
          )}
          <Button variant="primary" autoFocus onPress={onClose}>
            {left > 0 ? `Look at the other ${formatCount(left)}` : 'Done'}
          </Button>
        </>
      }
    >
      <p className="clip-facts">{countWords(rows)}</p>
      {/* Scrollable, so the keyboard has to reach it. */}
      <div className="clip-report ui-selectable" tabIndex={0} role="region" aria-label="Report">
        <table>
          <thead>
            <tr>
              <th>File</th>
              <th>Outcome</th>
              <th>What came of it</th>
            </tr>
          </thead>
          <tbody>
            {[...rows].sort(savedLast).map((row, index) => (
              <tr key={index} className={`clip-report-${row.outcome}`}>
                <td>{row.name}</td>
                <td>{labels[row.outcome]}</td>
                <td>{row.words}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Dialog>
  )
}

/** What needs a person's eye comes first. */
const savedLast = (a: SavedRow, b: SavedRow): number =>
  Number(a.outcome === 'saved') - Number(b.outcome === 'saved')

function countWords(rows: readonly SavedRow[]): string {
  const parts = (['saved', 'here', 'unreadable', 'look', 'refused'] as const).flatMap((outcome) => {
    const count = rows.filter((row) => row.outcome === outcome).length
    return count === 0 ? [] : [`${labels[outcome]}: ${formatCount(count)}`]
  })
  return parts.join(' · ')
}

/** All of them in one change, undone in one step. */
async function moveAllToTrash(session: Session, ids: readonly string[]): Promise<void> {
  const items = (await session.db.items.bulkGet([...ids])).filter((item) => item !== undefined)
  await session.run(trashItems(items, session.context()))
}

async function saveCsv(session: Session, rows: readonly SavedRow[]): Promise<void> {
  const bytes = writeTableCsv(
    ['File', 'Outcome', 'What came of it'],
    rows.map((row) => [row.name, labels[row.outcome], row.words]),
  )
  const file = { suggestedName: 'Cuttings report', extension: 'csv', bytes } as const
  const saved = await session.platform.saveFile(file)
  if (saved.kind === 'failed')
    session.notify({ tone: 'error', text: `The report was not saved. ${saved.message}` })
}
