import type { ArchiveDatabase } from '../archive-database'
import { getDossier } from './get-dossier'

/** Whether a dossier is another one, or has it somewhere in it: then it cannot stand in that. */
export async function dossierHolds(db: ArchiveDatabase, id: string, wanted: string): Promise<boolean> {
  const seen = new Set<string>()
  const waiting = [id]
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (at === wanted) return true
    if (seen.has(at)) continue
    seen.add(at)
    const dossier = await getDossier(db, at)
    for (const entry of dossier?.entries ?? []) if (entry.kind === 'dossier') waiting.push(entry.dossierId)
  }
  return false
}
