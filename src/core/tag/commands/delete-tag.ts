import type { Change, CommandContext } from '../../history/change'
import { retag } from '../retag'
import type { TagUse } from './merge-tags'

/** Takes the tag off everything and removes it; tags below it move up to its parent. */
export function deleteTag(use: TagUse, id: string, ctx: CommandContext): Change | null {
  const tag = use.tags.find((candidate) => candidate.id === id)
  if (tag === undefined) return null
  const moved = use.tags
    .filter((candidate) => candidate.parentId === id)
    .map((child) => [child, { ...child, parentId: tag.parentId }] as const)
  return {
    name: 'Delete tag',
    diff: {
      ...retag(use.items, use.annotations, use.entities, use.notes ?? [], id, null, ctx),
      tags: { added: [], updated: moved, removed: [tag] },
    },
  }
}
