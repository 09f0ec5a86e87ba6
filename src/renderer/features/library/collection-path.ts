import type { Collection } from '@/core/collection/collection'
import { createCollection } from '@/core/collection/commands/create-collection'
import type { CommandContext } from '@/core/history/change'
import { foldTagName } from '@/core/tag/fold-tag-name'
import { tagPathParts } from '@/core/tag/tag-path-parts'

/** A collection as it is written where collections of all levels stand in one list: `parent/child`. */
export function collectionPath(id: string, collections: ReadonlyMap<string, Collection>): string {
  const names: string[] = []
  const seen = new Set<string>()
  let collection = collections.get(id)
  while (collection !== undefined && !seen.has(collection.id)) {
    seen.add(collection.id)
    names.unshift(collection.name)
    collection = collection.parentId === null ? undefined : collections.get(collection.parentId)
  }
  return names.join('/')
}

/** Finds the collections of paths such as `Elections/2026`, making what is missing; parents before children. */
export function ensureCollections(
  collections: readonly Collection[],
  paths: readonly string[],
  ctx: CommandContext,
): { readonly added: readonly Collection[]; readonly ids: readonly string[] } {
  const known = [...collections]
  const ids = new Set<string>()
  for (const path of paths) {
    let parentId: string | null = null
    for (const name of tagPathParts(path)) parentId = childNamed(known, parentId, name, ctx)
    if (parentId !== null) ids.add(parentId)
  }
  return { added: known.slice(collections.length), ids: [...ids] }
}

/** The id of the collection of this name below the parent; made and put into `known` where there is none. */
function childNamed(
  known: Collection[],
  parentId: string | null,
  name: string,
  ctx: CommandContext,
): string | null {
  const folded = foldTagName(name)
  const there = known.find((one) => one.parentId === parentId && foldTagName(one.name) === folded)
  if (there !== undefined) return there.id
  const made = createCollection(known, name, parentId, ctx)
  if (made === null) return parentId
  known.push(made.collection)
  return made.collection.id
}
