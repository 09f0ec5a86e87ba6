import type { TagUse } from '@/core/tag/commands/merge-tags'
import type { Session } from '@/renderer/session/session'

/** Everything that carries the tag. */
export async function readTagUse(session: Session, id: string): Promise<TagUse> {
  const { db } = session
  const [tags, items, annotations, entities, notes] = await Promise.all([
    db.tags.toArray(),
    db.items.where('tagIds').equals(id).toArray(),
    db.annotations.where('tagIds').equals(id).toArray(),
    db.entities.where('tagIds').equals(id).toArray(),
    db.notes.where('tagIds').equals(id).toArray(),
  ])
  return { tags, items, annotations, entities, notes }
}
