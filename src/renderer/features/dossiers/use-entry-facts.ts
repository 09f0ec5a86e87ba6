import { useLiveQuery } from 'dexie-react-hooks'
import type { DossierEntry } from '@/core/dossier/dossier'
import { dossierKey } from '@/core/dossier/dossier-key'
import { useSession } from '@/renderer/session/use-session'

/** What the archive says today of what an entry stands for. */
export interface EntryFact {
  /** '' where it has none. */
  readonly title: string
  readonly source: string
  readonly published: string
  readonly isTrashed: boolean
}

/** By the id of the entry; null: what it stands for is gone. Absent while it is read. */
export type EntryFacts = ReadonlyMap<string, EntryFact | null>

const none: EntryFacts = new Map()

/** Of the rows on the screen. */
export function useEntryFacts(entries: readonly DossierEntry[]): EntryFacts {
  const { db } = useSession()
  const key = entries.map(({ id }) => id).join('\n')
  const read = useLiveQuery(async () => {
    const facts = entries.map(async (entry): Promise<[string, EntryFact | null] | null> => {
      switch (entry.kind) {
        case 'item': {
          const item = await db.items.get(entry.itemId)
          return [entry.id, item === undefined ? null : { ...item, isTrashed: item.trashed !== 0 }]
        }
        case 'note':
          return [entry.id, plainFact(await db.notes.get(entry.noteId))]
        case 'dossier': {
          const row = await db.settings.get(dossierKey(entry.dossierId))
          return [entry.id, plainFact(row?.value as { readonly title: string } | undefined)]
        }
        case 'heading':
        case 'excerpt':
          return null
      }
    })
    return new Map((await Promise.all(facts)).filter((fact) => fact !== null))
  }, [db, key])
  return read ?? none
}

function plainFact(record: { readonly title: string } | undefined): EntryFact | null {
  return record === undefined ? null : { title: record.title, source: '', published: '', isTrashed: false }
}
