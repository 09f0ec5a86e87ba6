import type { CommandContext } from '../history/change'
import { foldTagName } from '../tag/fold-tag-name'
import type { Collection } from './collection'

export interface EnsuredCollections {
  /** Collections that have to be added for the paths to exist; parents before children. */
  readonly added: readonly Collection[]
  /** The collection of each path that has a name in it, in the order given, without repeats. */
  readonly ids: readonly string[]
}

/** Finds the collections of paths such as `Work/Harbour`, making what is missing at the end of its siblings. */
export function ensureCollections(
  collections: readonly Collection[],
  paths: readonly string[],
  ctx: CommandContext,
): EnsuredCollections {
  const all = [...collections]
  const added: Collection[] = []
  const ids = new Set<string>()
  for (const path of paths) {
    let parentId: string | null = null
    for (const name of namesOf(path)) {
      const siblings: Collection[] = all.filter((one) => one.parentId === parentId)
      let found = siblings.find((one) => foldTagName(one.name) === foldTagName(name))
      if (found === undefined) {
        const order = Math.max(0, ...siblings.map((one) => one.order)) + 1
        found = { id: ctx.newId(), name, parentId, order, created: ctx.now }
        all.push(found)
        added.push(found)
      }
      parentId = found.id
    }
    if (parentId !== null) ids.add(parentId)
  }
  return { added, ids: [...ids] }
}

function namesOf(path: string): string[] {
  return path
    .split('/')
    .map((name) => name.normalize('NFC').replace(/\s+/gu, ' ').trim())
    .filter((name) => name !== '')
}
