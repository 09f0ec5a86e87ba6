import type { Annotation } from '../annotation/annotation'
import type { Item } from '../article/item'
import type { Collection } from '../collection/collection'
import type { Entity } from '../entity/entity'
import type { Note } from '../note/note'
import type { Tag } from '../tag/tag'
import type { Finding } from './finding'

/** What can be named by other records. */
export type NamedTable = 'tags' | 'collections' | 'entities' | 'items'

export interface MissingName {
  readonly table: NamedTable
  readonly id: string
  readonly finding: Finding
}

export type NamingRecord =
  | { readonly table: 'items'; readonly record: Item }
  | { readonly table: 'annotations'; readonly record: Annotation }
  | { readonly table: 'entities'; readonly record: Entity }
  | { readonly table: 'notes'; readonly record: Note }
  | { readonly table: 'tags'; readonly record: Tag }
  | { readonly table: 'collections'; readonly record: Collection }

/** What a record names that is not there. */
export function missingNames(
  naming: NamingRecord,
  there: (table: NamedTable, id: string) => boolean,
): MissingName[] {
  return namesOf(naming)
    .filter(({ table, id }) => !there(table, id))
    .map(({ table, id }) => ({
      table,
      id,
      finding: {
        kind: 'named-missing',
        table: naming.table,
        key: naming.record.id,
        itemId: itemOf(naming),
        detail: `${words[table]} ${id}`,
      },
    }))
}

const words: Record<NamedTable, string> = {
  tags: 'tag',
  collections: 'collection',
  entities: 'entity',
  items: 'item',
}

interface Name {
  readonly table: NamedTable
  readonly id: string
}

function namesOf(naming: NamingRecord): Name[] {
  switch (naming.table) {
    case 'items':
      return [...named('tags', naming.record.tagIds), ...named('collections', naming.record.collectionIds)]
    case 'annotations': {
      const { record } = naming
      const entity =
        record.kind === 'entity'
          ? record.entityId
          : record.kind === 'quote'
            ? (record.speaker?.entityId ?? null)
            : null
      return [
        ...named('items', [record.itemId]),
        ...named('tags', record.tagIds),
        ...named('entities', [entity]),
      ]
    }
    case 'entities':
      return [...named('tags', naming.record.tagIds), ...named('entities', [naming.record.mergedInto])]
    case 'notes':
      return named('tags', naming.record.tagIds)
    case 'tags':
      return named('tags', [naming.record.parentId])
    case 'collections':
      return named('collections', [naming.record.parentId])
  }
}

function named(table: NamedTable, ids: readonly (string | null)[]): Name[] {
  return ids.filter((id) => id !== null).map((id) => ({ table, id }))
}

function itemOf(naming: NamingRecord): string {
  if (naming.table === 'items') return naming.record.id
  return naming.table === 'annotations' ? naming.record.itemId : ''
}
