import type { Change, CommandContext } from '../../history/change'
import { tableDiff } from '../../history/table-diff'
import type { Comment, Highlight, HighlightColour } from '../annotation'

/** A comment that is given a colour becomes a highlight and keeps its words and tags. */
export function setColour(
  annotation: Highlight | Comment,
  colour: HighlightColour,
  ctx: CommandContext,
): Change | null {
  if (annotation.kind === 'highlight' && annotation.colour === colour) return null
  const to: Highlight = { ...annotation, kind: 'highlight', colour, modified: ctx.now }
  return {
    name: annotation.kind === 'highlight' ? 'Change colour' : 'Highlight',
    diff: tableDiff('annotations', { updated: [[annotation, to]] }),
  }
}
