import type { ImportJob } from '@/core/import/import-job'
import { writeTableCsv } from '@/formats/table-csv/write-table-csv'
import { listImportRows } from '@/store/import/list-import-rows'
import type { Session } from '@/renderer/session/session'
import { outcomeWords } from './outcome-words'

/** Every row of an import with what came of it, as a table. */
export async function saveReport(session: Session, { id, toolName }: ImportJob): Promise<void> {
  const rows = [...(await listImportRows(session.db, id))].sort((a, b) => a.at - b.at)
  const bytes = writeTableCsv(
    ['Row', 'Outcome', 'Title', 'Address', 'Why'],
    rows.map(({ place, outcome, title, url, words }) => [place, outcomeWords[outcome], title, url, words]),
  )
  const suggestedName = `Import from ${toolName}`
  const saved = await session.platform.saveFile({ suggestedName, extension: 'csv', bytes })
  if (saved.kind === 'failed')
    session.notify({ tone: 'error', text: `The report was not saved. ${saved.message}` })
}
