import type { Change, CommandContext } from '../../history/change'
import { tableDiff } from '../../history/table-diff'
import { ensureTags } from '../ensure-tags'
import type { Tag } from '../tag'

/** Makes the tags of a path such as `economy/trade`; null where they exist or the path is empty. */
export function createTag(tags: readonly Tag[], path: string, ctx: CommandContext): Change | null {
  const { added } = ensureTags(tags, [path], ctx)
  return added.length === 0 ? null : { name: 'New tag', diff: tableDiff('tags', { added }) }
}
