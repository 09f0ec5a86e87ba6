import type { Tag } from './tag'

/** The tag and all that stand below it, by id. Ends on a cycle too. */
export function tagsBelow(tags: readonly Tag[], id: string): string[] {
  const children = new Map<string | null, string[]>()
  for (const tag of tags) children.set(tag.parentId, [...(children.get(tag.parentId) ?? []), tag.id])
  const found = new Set([id])
  for (const at of found) for (const child of children.get(at) ?? []) found.add(child)
  return [...found]
}
