import type { Annotation } from '../annotation/annotation'
import type { Collection } from '../collection/collection'
import type { Entity } from '../entity/entity'
import type { Item } from '../article/item'
import type { Note } from '../note/note'
import type { Setting } from '../settings/setting'
import type { Tag } from '../tag/tag'

/** The tables whose rows a person decides. Only these are in diffs, history and undo. */
export interface DecisionTables {
  items: Item
  annotations: Annotation
  entities: Entity
  tags: Tag
  collections: Collection
  notes: Note
  settings: Setting
}
export type DecisionTable = keyof DecisionTables
export const decisionTables = [
  'items',
  'annotations',
  'entities',
  'tags',
  'collections',
  'notes',
  'settings',
] as const satisfies readonly DecisionTable[]

export interface TableDiff<R> {
  readonly added: readonly R[]
  readonly updated: readonly (readonly [from: R, to: R])[]
  readonly removed: readonly R[]
}

/** What a command changes, whole records on both sides, so that it can be reversed (as in tldraw's store). */
export type Diff = { readonly [K in DecisionTable]?: TableDiff<DecisionTables[K]> }
