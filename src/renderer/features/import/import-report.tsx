import { useLiveQuery } from 'dexie-react-hooks'
import type { ImportedRow, ImportJob } from '@/core/import/import-job'
import { listImportRows } from '@/store/import/list-import-rows'
import { useSession } from '@/renderer/session/use-session'
import { useView } from '@/renderer/session/use-view'
import { Button } from '@/renderer/ui/button'
import { Dialog } from '@/renderer/ui/dialog'
import { formatCount } from '@/renderer/ui/format-count'
import { closeImport } from './close-import'
import './import.css'
import { countWords, outcomeWords } from './outcome-words'
import { saveReport } from './save-report'
import { undoImport } from './undo-import'

/** More lines than a person reads in a dialog; the file has all. */
const mostShown = 300

/** What came of each row, those first that need an eye. */
export function ImportReport({ job }: { readonly job: ImportJob }) {
  const session = useSession()
  const { id, counts, done, toolName, state } = job
  const rows = useLiveQuery(() => listImportRows(session.db, id, mostShown), [session.db, id])
  const added = counts.added + counts.details
  return (
    <Dialog
      title={
        state === 'cancelled'
          ? `The import from ${toolName} was cancelled: ${formatCount(added)} added`
          : `Import from ${toolName}: ${formatCount(added)} of ${formatCount(done)} added`
      }
      isOpen
      size="large"
      onClose={closeImport}
      footer={
        <>
          {added > 0 && (
            <Button onPress={() => void undoImport(session, id)}>
              {added === 1 ? 'Move it to the trash' : `Move all ${formatCount(added)} to the trash`}
            </Button>
          )}
          <Button onPress={() => void saveReport(session, job)}>Save the report (CSV)…</Button>
          <Button
            variant="primary"
            autoFocus
            onPress={() => {
              closeImport()
              session.imports.forget(id)
            }}
          >
            Done
          </Button>
        </>
      }
    >
      <p className="import-note">{countWords(counts)}</p>
      {counts.details > 0 && (
        <p className="import-note">
          What was added without text keeps its address: open it and choose “Capture the page now”.
        </p>
      )}
      {/* Scrollable, so the keyboard has to reach it. */}
      <div className="import-report ui-selectable" tabIndex={0} role="region" aria-label="Report">
        <table>
          <thead>
            <tr>
              <th>Row</th>
              <th>Outcome</th>
              <th>Article</th>
              <th>Why</th>
            </tr>
          </thead>
          <tbody>
            {rows?.map((row) => (
              <ReportRow key={row.at} row={row} />
            ))}
          </tbody>
        </table>
        {rows !== undefined && rows.length < done && (
          <p className="import-more">
            {formatCount(done - rows.length)} more are in the report that is saved.
          </p>
        )}
      </div>
    </Dialog>
  )
}

function ReportRow({ row }: { readonly row: ImportedRow }) {
  const { place, title, url, outcome, words, itemId } = row
  const name = title || url
  return (
    <tr className={`import-row-${outcome}`}>
      <td>{place}</td>
      <td>{outcomeWords[outcome]}</td>
      <td>
        {itemId === '' ? (
          name
        ) : (
          <button
            type="button"
            className="import-open"
            onClick={() => {
              closeImport()
              useView.getState().show({ place: 'library', selectedIds: [itemId] })
              useView.getState().openItem(itemId)
            }}
          >
            {name}
          </button>
        )}
      </td>
      <td>{words}</td>
    </tr>
  )
}
