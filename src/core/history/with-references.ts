import type { DecisionTable, DecisionTables } from './diff'

/** What records name others in. */
export type NamedTable = 'items' | 'tags' | 'collections' | 'entities'

/** The id that takes the place of one that a record names; null: the record names nothing there any more. */
export type Rename = (table: NamedTable, id: string) => string | null

/** A record with every id that it names given another one. An annotation keeps its item. */
export function withReferences<K extends DecisionTable>(
  table: K,
  record: DecisionTables[K],
  rename: Rename,
): DecisionTables[K] {
  return rewrite[table](record, rename)
}

const list = (rename: Rename, table: NamedTable, ids: readonly string[]): string[] => [
  ...new Set(ids.map((id) => rename(table, id)).filter((id) => id !== null)),
]
const one = (rename: Rename, table: NamedTable, id: string | null): string | null =>
  id === null ? null : rename(table, id)

const rewrite: {
  readonly [K in DecisionTable]: (record: DecisionTables[K], rename: Rename) => DecisionTables[K]
} = {
  items: (item, rename) => ({
    ...item,
    tagIds: list(rename, 'tags', item.tagIds),
    collectionIds: list(rename, 'collections', item.collectionIds),
  }),
  annotations: (mark, rename) => {
    const tagIds = list(rename, 'tags', mark.tagIds)
    if (mark.kind === 'entity') return { ...mark, tagIds, entityId: one(rename, 'entities', mark.entityId) }
    if (mark.kind === 'quote' && mark.speaker !== null) {
      const entityId = one(rename, 'entities', mark.speaker.entityId)
      return { ...mark, tagIds, speaker: { ...mark.speaker, entityId } }
    }
    return { ...mark, tagIds }
  },
  entities: (entity, rename) => ({
    ...entity,
    tagIds: list(rename, 'tags', entity.tagIds),
    mergedInto: one(rename, 'entities', entity.mergedInto),
  }),
  tags: (tag, rename) => ({ ...tag, parentId: one(rename, 'tags', tag.parentId) }),
  collections: (collection, rename) => ({
    ...collection,
    parentId: one(rename, 'collections', collection.parentId),
  }),
  notes: (note, rename) => ({ ...note, tagIds: list(rename, 'tags', note.tagIds) }),
  settings: (setting) => setting,
}
