import type { Change, CommandContext } from '../../history/change'
import { ensureTags } from '../../tag/ensure-tags'
import type { Tag } from '../../tag/tag'
import type { EntitySubject } from '../entity-subject'
import { editEntity } from './edit-entity'

/** Gives an entity exactly the tags of these paths (`parent/child`), making those that are missing. */
export function tagEntity(
  subject: EntitySubject,
  paths: readonly string[],
  tags: readonly Tag[],
  ctx: CommandContext,
): Change | null {
  const { added, ids } = ensureTags(tags, paths, ctx)
  if (!('id' in subject) && ids.length === 0) return null
  const entities = editEntity(subject, (entity) => ({ ...entity, tagIds: ids }), ctx)
  if (entities === null) return null
  return { name: 'Tag entity', diff: { tags: { added, updated: [], removed: [] }, entities } }
}
