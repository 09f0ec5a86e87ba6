import { foldTagName } from './fold-tag-name'
import type { Tag } from './tag'

/** The tag of this name below the same parent, other than `exceptId`. */
export function siblingNamed(
  tags: readonly Tag[],
  parentId: string | null,
  name: string,
  exceptId: string,
): Tag | undefined {
  const folded = foldTagName(name)
  return tags.find(
    (tag) => tag.id !== exceptId && tag.parentId === parentId && foldTagName(tag.name) === folded,
  )
}
