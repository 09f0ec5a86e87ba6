import type { DossierEntry } from '@/core/dossier/dossier'
import type { EmbeddedExcerpt } from '@/core/note/embedded-excerpt'

/** The excerpts among the entries, in their order. */
export function excerptsOf(entries: readonly DossierEntry[]): readonly EmbeddedExcerpt[] {
  return entries.flatMap((entry) => (entry.kind === 'excerpt' ? [entry.excerpt] : []))
}
