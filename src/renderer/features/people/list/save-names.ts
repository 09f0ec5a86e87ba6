import { writeTableCsv } from '@/formats/table-csv/write-table-csv'
import type { Session } from '@/renderer/session/session'
import { getTallies } from '@/store/queries/list-entities'
import { countWords } from '../count-words'
import { saveTable } from '../save-table'

const batchSize = 2000

/** Writes these names with their counts to a CSV file that the person chooses. */
export async function saveNames(session: Session, title: string, keys: readonly string[]): Promise<void> {
  const rows: string[][] = []
  for (let at = 0; at < keys.length; at += batchSize) {
    for (const tally of await getTallies(session.db, keys.slice(at, at + batchSize))) {
      const { key, type, name, mentions, quotes, items, lastSeen } = tally
      rows.push([key, type, name, String(mentions), String(quotes), String(items), lastSeen])
    }
  }
  const columns = ['key', 'type', 'name', 'mentions', 'quotes', 'items', 'last_seen']
  await saveTable(session, title, writeTableCsv(columns, rows), countWords(rows.length, 'name'))
}
