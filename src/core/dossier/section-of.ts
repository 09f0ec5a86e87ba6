import type { DossierEntry } from './dossier'

/** The entry, and where it is a heading all that stands below it: up to the next heading of its level or above. */
export function sectionOf(entries: readonly DossierEntry[], id: string): readonly DossierEntry[] {
  const from = entries.findIndex((entry) => entry.id === id)
  const first = entries[from]
  if (first === undefined) return []
  if (first.kind !== 'heading') return [first]
  const { level } = first
  const length = entries
    .slice(from + 1)
    .findIndex((entry) => entry.kind === 'heading' && entry.level <= level)
  return entries.slice(from, length === -1 ? undefined : from + 1 + length)
}
