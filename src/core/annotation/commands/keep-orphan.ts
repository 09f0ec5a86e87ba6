import type { Change, CommandContext } from '../../history/change'
import { tableDiff } from '../../history/table-diff'
import type { Annotation } from '../annotation'

/**
 * Leaves an orphan without a place in this text, or (null) has it stand among those to decide again. Another text asks
 * anew. Nothing where it is so already.
 */
export function keepOrphan(
  annotation: Annotation,
  textId: string | null,
  ctx: CommandContext,
): Change | null {
  if ((annotation.keptIn ?? null) === textId) return null
  const { keptIn: _before, ...mark } = annotation
  const to: Annotation = { ...mark, ...(textId === null ? {} : { keptIn: textId }), modified: ctx.now }
  return {
    name: textId === null ? 'Decide mark again' : 'Keep mark without a place',
    diff: tableDiff('annotations', { updated: [[annotation, to]] }),
  }
}
