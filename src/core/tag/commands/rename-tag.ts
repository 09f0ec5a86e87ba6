import { tableDiff } from '../../history/table-diff'
import type { Tag } from '../tag'
import { siblingNamed } from '../sibling-named'
import type { TagOutcome } from '../tag-outcome'
import { tagPathParts } from '../tag-path-parts'

/** Renames a tag where it stands. A name with '/' is refused as empty-name: nesting is a change of its own. */
export function renameTag(tags: readonly Tag[], id: string, name: string): TagOutcome {
  const tag = tags.find((candidate) => candidate.id === id)
  const parts = tagPathParts(name)
  const clean = parts[0]
  if (clean === undefined || parts.length > 1) return { kind: 'empty-name' }
  if (tag === undefined || tag.name === clean) return { kind: 'change', change: null }
  const sibling = siblingNamed(tags, tag.parentId, clean, id)
  if (sibling !== undefined) return { kind: 'name-taken', by: sibling.id }
  const updated = [[tag, { ...tag, name: clean }]] as const
  return { kind: 'change', change: { name: 'Rename tag', diff: tableDiff('tags', { updated }) } }
}
