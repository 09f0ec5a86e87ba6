import type { Change, CommandContext } from '../../history/change'
import { tableDiff } from '../../history/table-diff'
import { decide } from './decide'
import type { Suggestion } from './subject'
import { decisionName } from './decision-name'

/** Confirms machine findings as they stand, each as an annotation. Marks that are decisions are left alone. */
export function acceptSuggestions(suggestions: readonly Suggestion[], ctx: CommandContext): Change | null {
  const open = suggestions.filter(({ mark }) => mark.annotation === null)
  if (open.length === 0) return null
  const added = open.map((suggestion) => decide(suggestion, 'confirmed', ctx))
  return { name: decisionName('Confirm', added), diff: tableDiff('annotations', { added }) }
}
