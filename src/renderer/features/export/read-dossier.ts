import { dossierText } from '@/core/dossier/dossier-text'
import type { Dossier } from '@/core/dossier/dossier'
import type { Citation } from '@/core/excerpt/excerpt'
import type { ExportMatter } from '@/core/export/export-matter'
import type { Session } from '@/renderer/session/session'
import type { ArchiveDatabase } from '@/store/archive-database'
import { readOriginalFacts } from '@/store/original-facts'
import { getDossier } from '@/store/queries/get-dossier'
import { noteAsTyped } from './note-as-typed'
import { withRecords } from './with-records'

/** The dossier as one text, with the dossiers in it, and its notes as they are typed. */
export async function readDossier({ db }: Session, id: string): Promise<ExportMatter> {
  const dossiers = await withInner(db, id)
  const citations = new Map<string, Citation>()
  const notes = new Map<string, Awaited<ReturnType<typeof noteAsTyped>>>()
  for (const entry of [...dossiers.values()].flatMap(({ entries }) => entries)) {
    if (entry.kind === 'note') notes.set(entry.noteId, await noteAsTyped(db, entry.noteId))
    if (entry.kind !== 'item') continue
    const item = await db.items.get(entry.itemId)
    if (item === undefined) continue
    const { title, authors, source, url, published, captured } = item
    const original = await readOriginalFacts(db, item.originalId)
    const originalSha256 = original?.sha256 ?? ''
    citations.set(item.id, { title, authors, source, url, published, captured, originalSha256 })
  }
  const dossier = dossiers.get(id)
  const text = dossierText(dossier ?? { id, entries: [] }, {
    citationOf: (itemId) => citations.get(itemId) ?? null,
    noteOf: (noteId) => notes.get(noteId) ?? null,
    dossierOf: (dossierId) => dossiers.get(dossierId) ?? null,
  })
  const title = dossier?.title ?? ''
  return withRecords(db, title === '' ? 'Untitled' : title, text)
}

/** The dossier and all that stand in it, by id; those that are gone are absent. */
async function withInner(db: ArchiveDatabase, id: string): Promise<ReadonlyMap<string, Dossier>> {
  const found = new Map<string, Dossier>()
  const waiting = [id]
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const dossier = found.has(at) ? null : await getDossier(db, at)
    if (dossier === null) continue
    found.set(at, dossier)
    for (const entry of dossier.entries) if (entry.kind === 'dossier') waiting.push(entry.dossierId)
  }
  return found
}
