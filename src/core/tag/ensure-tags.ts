import type { CommandContext } from '../history/change'
import { foldTagName } from './fold-tag-name'
import type { Tag } from './tag'
import { tagPathParts } from './tag-path-parts'

export interface EnsuredTags {
  /** Tags that have to be added for the paths to exist; parents before children. */
  readonly added: readonly Tag[]
  /** The tag of each path that has a name in it, in the order given, without repeats. */
  readonly ids: readonly string[]
}

/** Finds the tags of paths such as `economy/trade`, making what is missing. */
export function ensureTags(tags: readonly Tag[], paths: readonly string[], ctx: CommandContext): EnsuredTags {
  const byName = new Map(tags.map((tag) => [placeOf(tag.parentId, tag.name), tag]))
  const added: Tag[] = []
  const ids = new Set<string>()
  for (const path of paths) {
    let parentId: string | null = null
    for (const name of tagPathParts(path)) {
      const place: string = placeOf(parentId, name)
      let tag: Tag | undefined = byName.get(place)
      if (tag === undefined) {
        tag = { id: ctx.newId(), name, parentId, created: ctx.now }
        byName.set(place, tag)
        added.push(tag)
      }
      parentId = tag.id
    }
    if (parentId !== null) ids.add(parentId)
  }
  return { added, ids: [...ids] }
}

function placeOf(parentId: string | null, name: string): string {
  return `${parentId ?? ''}/${foldTagName(name)}`
}
