import type { Span } from '../../anchor/span'
import type { ArticleText } from '../../article/article-text'
import type { Change, CommandContext } from '../../history/change'
import { ensureTags } from '../../tag/ensure-tags'
import type { Tag } from '../../tag/tag'
import type { Highlight, HighlightColour } from '../annotation'
import { newAnnotation } from './new-annotation'

/** Tags a selection: a new highlight that carries the tags. null where no path has a name in it. */
export function addTaggedHighlight(
  text: ArticleText,
  spans: readonly [Span, ...Span[]],
  colour: HighlightColour,
  paths: readonly string[],
  tags: readonly Tag[],
  ctx: CommandContext,
): Change | null {
  const ensured = ensureTags(tags, paths, ctx)
  if (ensured.ids.length === 0) return null
  const added: Highlight = {
    ...newAnnotation(text, spans, ctx),
    kind: 'highlight',
    colour,
    tagIds: ensured.ids,
  }
  return {
    name: 'Tag excerpt',
    diff: {
      tags: { added: ensured.added, updated: [], removed: [] },
      annotations: { added: [added], updated: [], removed: [] },
    },
  }
}
