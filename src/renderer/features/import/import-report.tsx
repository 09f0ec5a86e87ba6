import { useEffect, useMemo, useState } from 'react'
import type { ImportedRow, ImportJob } from '@/core/import/import-job'
import { listImportRows } from '@/store/import/list-import-rows'
import { useSession } from '@/renderer/session/use-session'
import { useView } from '@/renderer/session/use-view'
import { Button } from '@/renderer/ui/button'
import { Dialog } from '@/renderer/ui/dialog'
import { formatCount } from '@/renderer/ui/format-count'
import { LongRows } from '@/renderer/ui/long-rows'
import { closeImport } from './close-import'
import './import.css'
import { countWords, outcomeWords } from './outcome-words'
import { saveReport } from './save-report'
import { undoImport } from './undo-import'

/** CSS px, of a line of text. */
const rowHeight = 29

/** What came of each row, those first that need an eye. */
export function ImportReport({ job }: { readonly job: ImportJob }) {
  const session = useSession()
  const { id, counts, done, toolName, state } = job
  const rows = useRows(id)
  const keys = useMemo(() => rows.map(({ at }) => at), [rows])
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
      <LongRows
        label="Report"
        role="table"
        className="import-report"
        keys={keys}
        rowHeight={rowHeight}
        head={columns.map((name) => (
          <span key={name} role="columnheader">
            {name}
          </span>
        ))}
      >
        {(index) => {
          const row = rows[index]
          return row === undefined ? null : <ReportCells row={row} />
        }}
      </LongRows>
    </Dialog>
  )
}

const columns = ['Row', 'Outcome', 'Article', 'Why'] as const

/** Those of an import that is over do not change. */
function useRows(importId: string): readonly ImportedRow[] {
  const { db } = useSession()
  const [rows, setRows] = useState<readonly ImportedRow[]>([])
  useEffect(() => {
    let isWanted = true
    // A closed archive has its own notice.
    listImportRows(db, importId).then(
      (read) => {
        if (isWanted) setRows(read)
      },
      () => undefined,
    )
    return () => {
      isWanted = false
    }
  }, [db, importId])
  return rows
}

function ReportCells({ row }: { readonly row: ImportedRow }) {
  const { place, title, url, outcome, words, itemId } = row
  const name = title || url
  return (
    <>
      <span role="cell">{place}</span>
      <span role="cell">{outcomeWords[outcome]}</span>
      <span role="cell">
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
      </span>
      <span role="cell">{words}</span>
    </>
  )
}
