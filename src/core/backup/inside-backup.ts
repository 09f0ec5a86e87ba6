import type { Annotation } from '../annotation/annotation'
import type { ArticleText } from '../article/article-text'
import type { Item } from '../article/item'
import type { Original } from '../article/original'
import type { Picture } from '../article/picture'
import type { Collection } from '../collection/collection'
import { entityOfVersion1 } from '../entity/entity-of-version-1'
import type { Entity } from '../entity/entity'
import type { Tag } from '../tag/tag'
import type { BackupRefusal } from './backup-source'
import { keyField, type BackupTable } from './backup-tables'
import type { OpenedBackup } from './open-backup'

/** An item of a backup as a list shows it. */
export type ListedItem = Pick<Item, 'id' | 'title' | 'source' | 'published' | 'captured' | 'trashed'>

/** An item as it was when a backup was made, with all that belongs to it. */
export interface ItemInBackup {
  readonly item: Item
  readonly marks: readonly Annotation[]
  readonly texts: readonly ArticleText[]
  readonly originals: readonly Original[]
  readonly pictures: readonly Picture[]
  /** All of the backup: what the item and its marks name is among them. */
  readonly tags: readonly Tag[]
  readonly collections: readonly Collection[]
  readonly entities: readonly Entity[]
}

type Progress = (done: number, total: number) => void

/** The items of a backup, the newest that came in first. Only the parts that hold them are read, and checked. */
export async function itemsInBackup(
  backup: OpenedBackup,
  progress: Progress,
): Promise<{ readonly kind: 'items'; readonly items: readonly ListedItem[] } | BackupRefusal> {
  const items = await rowsOf(backup, { items: () => true }, progress)
  if ('kind' in items) return items
  const listed = items.get('items').map(({ id, title, source, published, captured, trashed }) => ({
    ...{ id, title, source, published, captured, trashed },
  }))
  return { kind: 'items', items: listed.sort((a, b) => b.captured - a.captured) }
}

/** One item of a backup; null where it is not in it. */
export async function itemInBackup(
  backup: OpenedBackup,
  itemId: string,
  progress: Progress,
): Promise<{ readonly kind: 'item'; readonly found: ItemInBackup | null } | BackupRefusal> {
  const isOwn = (row: object): boolean => Reflect.get(row, 'itemId') === itemId
  const all = (): boolean => true
  const rows = await rowsOf(
    backup,
    {
      items: (row) => Reflect.get(row, 'id') === itemId,
      ...{ annotations: isOwn, texts: isOwn, originals: isOwn, pictures: isOwn },
      ...{ tags: all, collections: all, entities: all },
    },
    progress,
  )
  if ('kind' in rows) return rows
  const [item] = rows.get('items')
  if (item === undefined) return { kind: 'item', found: null }
  const entities = rows.get('entities')
  const isOld = backup.manifest.schemaVersion < 2
  return {
    kind: 'item',
    found: {
      item,
      marks: rows.get('annotations'),
      texts: rows.get('texts'),
      originals: rows.get('originals'),
      pictures: rows.get('pictures'),
      tags: rows.get('tags'),
      collections: rows.get('collections'),
      entities: isOld ? entities.map((row) => entityOfVersion1(row) as Entity) : entities,
    },
  }
}

interface RowTypes {
  readonly items: Item
  readonly annotations: Annotation
  readonly texts: ArticleText
  readonly originals: Original
  readonly pictures: Picture
  readonly tags: Tag
  readonly collections: Collection
  readonly entities: Entity
}

interface Rows {
  readonly get: <T extends keyof RowTypes>(table: T) => RowTypes[T][]
}

/** Of some tables the rows that are wanted, as they stand at the end. */
async function rowsOf(
  backup: OpenedBackup,
  wanted: Partial<Record<BackupTable, (row: object) => boolean>>,
  progress: Progress,
): Promise<Rows | BackupRefusal> {
  const found = new Map<BackupTable, Map<unknown, object>>()
  const parts = backup.manifest.parts.filter(({ table }) => wanted[table] !== undefined)
  for (const [index, part] of parts.entries()) {
    progress(index, parts.length)
    const content = await backup.readPart(part)
    if (content.kind === 'refused') return content
    const rows = found.get(part.table) ?? new Map<unknown, object>()
    found.set(part.table, rows)
    if (content.kind === 'removed') for (const key of content.keys) rows.delete(key)
    else
      for (const row of content.rows)
        if (wanted[part.table]?.(row) === true) rows.set(Reflect.get(row, keyField(part.table)), row)
  }
  return {
    get: <T extends keyof RowTypes>(table: T) => [...(found.get(table)?.values() ?? [])] as RowTypes[T][],
  }
}
