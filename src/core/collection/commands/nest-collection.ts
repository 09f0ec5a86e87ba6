import type { Change } from '../../history/change'
import { isBelow } from '../../history/is-below'
import { tableDiff } from '../../history/table-diff'
import type { Collection } from '../collection'

/** Puts a collection under another one; null parent: to the top. null where it would stand below itself. */
export function nestCollection(
  collections: readonly Collection[],
  id: string,
  parentId: string | null,
): Change | null {
  const collection = collections.find((one) => one.id === id)
  if (collection === undefined || collection.parentId === parentId) return null
  if (parentId !== null && isBelow(collections, parentId, id)) return null
  const updated = [[collection, { ...collection, parentId }]] as const
  return { name: 'Move collection', diff: tableDiff('collections', { updated }) }
}
