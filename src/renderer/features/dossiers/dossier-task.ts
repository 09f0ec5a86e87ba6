import type { DossierEntry } from '@/core/dossier/dossier'

/** The dialog of the dossier that is open: of a heading (null: a new one), or of what else to add. */
export type DossierTask =
  | { readonly kind: 'heading'; readonly entry: Extract<DossierEntry, { kind: 'heading' }> | null }
  | { readonly kind: 'add' }
