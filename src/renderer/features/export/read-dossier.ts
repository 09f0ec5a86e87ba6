import { dossierText } from '@/core/dossier/dossier-text'
import type { Citation } from '@/core/excerpt/excerpt'
import type { ExportMatter } from '@/core/export/export-matter'
import type { Session } from '@/renderer/session/session'
import { getDossier } from '@/store/queries/get-dossier'
import { noteAsTyped } from './note-as-typed'
import { withRecords } from './with-records'

/** The dossier as one text, with its notes as they are typed. */
export async function readDossier({ db }: Session, id: string): Promise<ExportMatter> {
  const dossier = await getDossier(db, id)
  const entries = dossier?.entries ?? []
  const citations = new Map<string, Citation>()
  const notes = new Map<string, Awaited<ReturnType<typeof noteAsTyped>>>()
  for (const entry of entries) {
    if (entry.kind === 'note') notes.set(entry.noteId, await noteAsTyped(db, entry.noteId))
    if (entry.kind !== 'item') continue
    const item = await db.items.get(entry.itemId)
    if (item === undefined) continue
    const { title, authors, source, url, published, captured } = item
    const original = await db.originals.get(item.originalId)
    const originalSha256 = original?.sha256 ?? ''
    citations.set(item.id, { title, authors, source, url, published, captured, originalSha256 })
  }
  const text = dossierText(
    { entries },
    {
      citationOf: (itemId) => citations.get(itemId) ?? null,
      noteOf: (noteId) => notes.get(noteId) ?? null,
    },
  )
  const title = dossier?.title ?? ''
  return withRecords(db, title === '' ? 'Untitled' : title, text)
}
