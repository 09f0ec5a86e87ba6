import type { BatchRow } from '@/core/query/batch'
import { guardTold } from '@/formats/table-csv/guard-told'
import { writeTableCsv } from '@/formats/table-csv/write-table-csv'
import type { Session } from '@/renderer/session/session'

const columns = ['name', 'also searched as', 'articles', 'title', 'source', 'published', 'excerpt', 'item']

/** A row for each article told of a name; one for a name without any. */
export function batchTable(rows: readonly BatchRow[]): Uint8Array {
  return writeTableCsv(
    columns,
    rows.flatMap(({ name, forms, articles, hits }) => {
      const about = [name, forms.join(' | '), String(articles)]
      if (hits.length === 0) return [[...about, '', '', '', '', '']]
      return hits.map(({ title, source, published, excerpt, itemId }) => [
        ...about,
        ...[title, source, published, excerpt, itemId],
      ])
    }),
  )
}

export async function saveBatch({ platform, notify }: Session, rows: readonly BatchRow[]): Promise<void> {
  try {
    const bytes = batchTable(rows)
    const saved = await platform.saveFile({ suggestedName: 'Names found.csv', extension: 'csv', bytes })
    if (saved.kind === 'failed') throw new Error(saved.message)
    if (saved.kind === 'saved')
      notify({ tone: 'info', text: `Saved the table as “${saved.name}”.${guardTold(bytes)}` })
  } catch (error) {
    notify({
      tone: 'error',
      text: 'The table could not be written. A file that was there before is unharmed. Try another folder or name.',
      details: String(error),
    })
  }
}
