import type { DossierEntry } from '@/core/dossier/dossier'

/** How deep each entry stands, by its id: a heading by its level from 0, all else one below the heading before it. */
export function entryDepths(entries: readonly DossierEntry[]): ReadonlyMap<string, number> {
  let under = 0
  return new Map(
    entries.map((entry) => {
      if (entry.kind === 'heading') under = entry.level
      return [entry.id, entry.kind === 'heading' ? entry.level - 1 : under]
    }),
  )
}
