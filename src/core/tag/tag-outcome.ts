import type { Change } from '../history/change'

export type TagProblem =
  | { readonly kind: 'empty-name' }
  /** A sibling has this name already: offer to merge. */
  | { readonly kind: 'name-taken'; readonly by: string }
  /** A tag cannot stand below itself. */
  | { readonly kind: 'own-descendant' }
export type TagOutcome = { readonly kind: 'change'; readonly change: Change | null } | TagProblem
