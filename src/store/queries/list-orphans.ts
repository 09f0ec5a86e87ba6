import { isOrphan } from '@/core/annotation/is-orphan'
import type { Annotation } from '@/core/annotation/annotation'
import type { Item } from '@/core/article/item'
import type { ArchiveDatabase } from '../archive-database'

export interface OrphanList {
  /** Those that nobody has decided about in the text of today: newest item first, then in text order. */
  readonly waiting: readonly string[]
  /** Those that a person left without a place. */
  readonly kept: readonly string[]
}

/**
 * Ids of all marks of the archive that have no certain place. Only items that have had another text can have any,
 * so that index keys say where to look. Nothing of what is in the trash.
 */
export async function listOrphans(db: ArchiveDatabase): Promise<OrphanList> {
  const items = (await db.items.bulkGet(await itemsOfManyTexts(db))).filter((item) => item !== undefined)
  const there = new Map(items.filter(({ trashed }) => trashed === 0).map((item) => [item.id, item]))
  const marks = await db.annotations
    .where('itemId')
    .anyOf([...there.keys()])
    .toArray()
  const orphans = marks.flatMap((mark) => {
    const item = there.get(mark.itemId)
    return item !== undefined && mark.decision === 'confirmed' && isOrphan(mark, item.textId)
      ? [{ mark, item }]
      : []
  })
  orphans.sort(inOrder)
  const ids = (isKept: boolean) =>
    orphans.filter(({ mark, item }) => (mark.keptIn === item.textId) === isKept).map(({ mark }) => mark.id)
  return { waiting: ids(false), kept: ids(true) }
}

async function itemsOfManyTexts(db: ArchiveDatabase): Promise<string[]> {
  const keys = (await db.texts.orderBy('itemId').keys()) as string[]
  return [...new Set(keys.filter((key, at) => key === keys[at - 1]))]
}

function inOrder(
  a: { readonly mark: Annotation; readonly item: Item },
  b: { readonly mark: Annotation; readonly item: Item },
): number {
  if (a.item.id !== b.item.id) return b.item.captured - a.item.captured || (a.item.id < b.item.id ? -1 : 1)
  return a.mark.anchors[0].start - b.mark.anchors[0].start || (a.mark.id < b.mark.id ? -1 : 1)
}
