import type { Change } from '../../history/change'
import { tableDiff } from '../../history/table-diff'
import type { Collection } from '../collection'

export function renameCollection(
  collections: readonly Collection[],
  id: string,
  name: string,
): Change | null {
  const collection = collections.find((one) => one.id === id)
  const clean = name.normalize('NFC').trim()
  if (collection === undefined || clean === '' || clean === collection.name) return null
  const updated = [[collection, { ...collection, name: clean }]] as const
  return { name: 'Rename collection', diff: tableDiff('collections', { updated }) }
}
