import { writeDictionary } from '@/formats/dictionary/write-dictionary'
import { guardTold } from '@/formats/table-csv/guard-told'
import type { Session } from '@/renderer/session/session'
import { readDictionary } from '@/store/queries/read-dictionary'

/** Writes the archive's dictionary to a file that the person chooses, and says how it went. */
export async function saveDictionary(
  { db, platform, notify }: Session,
  format: 'csv' | 'json',
): Promise<void> {
  const failed = (details: string) => {
    notify({
      tone: 'error',
      text: 'The dictionary could not be written. A file that was there before is unharmed. Try another folder or name.',
      details,
    })
  }
  try {
    const entries = await readDictionary(db)
    const bytes = writeDictionary(entries, format)
    const saved = await platform.saveFile({ suggestedName: `Dictionary.${format}`, extension: format, bytes })
    if (saved.kind === 'failed') failed(saved.message)
    if (saved.kind !== 'saved') return
    const guard = format === 'csv' ? guardTold(bytes) : ''
    notify({ tone: 'info', text: `Saved ${namesOf(entries.length)} as “${saved.name}”.${guard}` })
  } catch (error) {
    failed(String(error))
  }
}

function namesOf(count: number): string {
  return count === 1 ? '1 name' : `${count.toLocaleString()} names`
}
