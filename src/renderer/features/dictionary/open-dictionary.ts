import { importDictionary } from '@/core/entity/commands/import-dictionary'
import { makeEntityBook } from '@/core/entity/entity-book'
import { readDictionary } from '@/formats/dictionary/read-dictionary'
import type { Session } from '@/renderer/session/session'

/** A larger file is no list of names. */
const mostBytes = 20_000_000

/** Takes the names of a file into the archive in one change that can be undone, and says how it went. */
export async function openDictionary(session: Session, file: File): Promise<void> {
  const { notify } = session
  try {
    const read =
      file.size > mostBytes ? { kind: 'not-a-dictionary' as const } : readDictionary(await file.text())
    if (read.kind === 'not-a-dictionary') {
      notify({
        tone: 'error',
        text: `“${file.name}” is no dictionary of names. Nothing was changed. It needs the columns name, type and aliases (CSV), or a file that Cuttings saved (JSON).`,
      })
      return
    }
    const book = makeEntityBook(await session.db.entities.toArray())
    const change = importDictionary(read.entries, book, session.context())
    const skipped =
      read.skipped === 0 ? '' : ` ${read.skipped} rows without a name or a known type were left out.`
    if (change === null)
      notify({ tone: 'info', text: `The archive knows all names of “${file.name}”.${skipped}` })
    else if (await session.run(change))
      notify({ tone: 'info', text: `${taken(change.diff.entities)} from “${file.name}”.${skipped}` })
  } catch (error) {
    notify({
      tone: 'error',
      text: 'The file could not be read. Nothing was changed.',
      details: String(error),
    })
  }
}

function taken(diff: { added: readonly unknown[]; updated: readonly unknown[] } | undefined): string {
  const added = diff?.added.length ?? 0
  const updated = diff?.updated.length ?? 0
  const parts = [
    ...(added > 0 ? [`${added.toLocaleString()} new ${added === 1 ? 'name' : 'names'}`] : []),
    ...(updated > 0 ? [`other forms for ${updated.toLocaleString()}`] : []),
  ]
  return `Took in ${parts.join(' and ')}`
}
