import type { LibraryView } from '@/core/article/library-view'
import type { ExportMatter } from '@/core/export/export-matter'
import type { Session } from '@/renderer/session/session'
import type { ExportOffer, OfferedExcerpts } from '@/renderer/session/use-export'
import type { ViewState } from '@/renderer/session/use-view'
import { formatCount } from '@/renderer/ui/format-count'
import { itemExcerpts } from '@/store/queries/item-excerpts'
import { listExcerpts } from '@/store/queries/list-excerpts'
import { listItemIds } from '@/store/queries/list-item-ids'
import { foundIds } from './found-ids'
import { noteAsTyped } from './note-as-typed'
import { readDossier } from './read-dossier'
import { readSaid } from './read-said'
import { withRecords } from './with-records'

export type Progress = (done: number, of: number) => void

/** Something that can be exported from where the person is. */
export interface ExportScope {
  readonly id: 'selected' | 'shown' | 'note' | 'dossier' | 'entity' | 'items' | 'list' | 'all'
  readonly label: string
  readonly read: (session: Session, signal: AbortSignal, onProgress: Progress) => Promise<ExportMatter>
}

/** What can be exported, the nearest first; the whole archive always. */
export function exportScopes(view: ViewState, offer: ExportOffer | null): readonly ExportScope[] {
  const scopes: ExportScope[] = []
  if (offer !== null) {
    const { selected, shown } = offer
    const readOffered =
      ({ read }: OfferedExcerpts): ExportScope['read'] =>
      async (_session, signal, onProgress) =>
        excerptsAlone(await read(signal, onProgress))
    const counted = (label: string, { count }: OfferedExcerpts) =>
      count === null ? label : `${label} (${formatCount(count)})`
    if (selected.count !== 0)
      scopes.push({
        id: 'selected',
        label: counted('Selected excerpts', selected),
        read: readOffered(selected),
      })
    scopes.push({ id: 'shown', label: counted('All that are shown', shown), read: readOffered(shown) })
  }
  const { place, openNoteId, openDossierId, entityKey, selectedIds, libraryView, query } = view
  if (place === 'notes' && openNoteId !== null)
    scopes.push({ id: 'note', label: 'The open note', read: (session) => readNote(session, openNoteId) })
  if (place === 'dossiers' && openDossierId !== null)
    scopes.push({
      id: 'dossier',
      label: 'The open dossier',
      read: (session) => readDossier(session, openDossierId),
    })
  if (place === 'people' && entityKey !== null)
    scopes.push({
      id: 'entity',
      label: 'Everything this name is quoted with',
      read: async ({ db }, signal, onProgress) =>
        excerptsAlone(await readSaid(db, entityKey, signal, onProgress)),
    })
  if (place === 'library' && selectedIds.length > 0)
    scopes.push({
      id: 'items',
      label: `Excerpts of the selected items (${formatCount(selectedIds.length)})`,
      read: (session, signal, onProgress) => readItems(session, selectedIds, signal, onProgress),
    })
  if (place === 'library' && (query !== '' || libraryView.kind !== 'all'))
    scopes.push({
      id: 'list',
      label: query === '' ? (listLabels[libraryView.kind] ?? listLabel) : 'Excerpts of what the search finds',
      read: async (session, signal, onProgress) => {
        const ids =
          query === ''
            ? await listItemIds(session.db, libraryView, 'captured')
            : await foundIds(session, query, signal)
        return readItems(session, ids, signal, onProgress)
      },
    })
  scopes.push({
    id: 'all',
    label: 'Every excerpt of the archive',
    read: async ({ db }, signal, onProgress) => excerptsAlone(await listExcerpts(db, { signal, onProgress })),
  })
  return scopes
}

const listLabel = 'Excerpts of the items in this list'
const listLabels: Partial<Record<LibraryView['kind'], string>> = {
  tag: 'Excerpts of the items with this tag',
  collection: 'Excerpts of the items in this collection',
}

function excerptsAlone(excerpts: ExportMatter['excerpts']): ExportMatter {
  return { title: 'Excerpts', text: null, excerpts }
}

async function readItems(
  { db }: Session,
  ids: readonly string[],
  signal: AbortSignal,
  onProgress: Progress,
): Promise<ExportMatter> {
  const excerpts: ExportMatter['excerpts'][number][] = []
  for (const [index, id] of ids.entries()) {
    if (signal.aborted) break
    const item = await itemExcerpts(db, id)
    if (item !== null) excerpts.push(...item.excerpts)
    if (index % 50 === 0) onProgress(index, ids.length)
  }
  return excerptsAlone(excerpts)
}

/** The note as it is typed; its excerpts with their words in the note, and what is known of them today. */
async function readNote({ db }: Session, id: string): Promise<ExportMatter> {
  const { title, text } = (await noteAsTyped(db, id)) ?? { title: '', text: [] }
  return withRecords(db, title === '' ? 'Untitled' : title, text)
}
