import { tagEntity } from '@/core/entity/commands/tag-entity'
import { tagPath } from '@/core/tag/tag-path'
import type { Session } from '@/renderer/session/session'
import { runOnEntity } from '../run-on-entity'

/**
 * Gives what stands for a key other tags: `edit` gets the paths that it has once every change before has been written,
 * since a set made from the screen would take off a tag of a moment ago. Resolves as `runOnEntity` does.
 */
export function editEntityTags(
  session: Session,
  key: string,
  edit: (paths: readonly string[]) => readonly string[],
): Promise<boolean> {
  return runOnEntity(session, key, async (now, ctx) => {
    const tags = await session.db.tags.toArray()
    const byId = new Map(tags.map((tag) => [tag.id, tag]))
    const paths = 'id' in now ? now.tagIds.map((id) => tagPath(id, byId)) : []
    return tagEntity(now, edit(paths.filter((path) => path !== '')), tags, ctx)
  })
}
