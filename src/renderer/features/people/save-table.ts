import { guardTold } from '@/formats/table-csv/guard-told'
import type { Session } from '@/renderer/session/session'

/** Writes a CSV file through the system's dialog and says how it went. `what`: "61 names". */
export async function saveTable(
  { platform, notify }: Session,
  title: string,
  bytes: Uint8Array,
  what: string,
): Promise<void> {
  const failed = (details: string) => {
    notify({
      tone: 'error',
      text: 'The file could not be written. A file that was there before is unharmed. Try another folder or name.',
      details,
    })
  }
  try {
    const suggestedName = `${title}.csv`
    const saved = await platform.saveFile({ suggestedName, extension: 'csv', bytes })
    if (saved.kind === 'failed') failed(saved.message)
    if (saved.kind === 'saved')
      notify({ tone: 'info', text: `Saved ${what} as “${saved.name}”.${guardTold(bytes)}` })
  } catch (error) {
    failed(String(error))
  }
}
