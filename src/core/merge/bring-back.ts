import type { ItemInBackup } from '../backup/inside-backup'
import { pictureId } from '../article/picture-id'
import type { Change, CommandContext } from '../history/change'
import { joinDiffs } from '../history/join-diffs'
import { sameRecord } from '../history/same-record'
import { tableDiff } from '../history/table-diff'
import { emptyMaps, type RecordMaps } from './backup-records'
import { mergeChange } from './merge-change'
import { theirRecords } from './their-records'

/** What of the archive a single item of a backup is brought into. */
export interface BringBackInto {
  /** All tags, collections and entities; of items and annotations at least the item and its marks. */
  readonly mine: RecordMaps
  /** Ids of the item's texts, originals and pictures that are here. */
  readonly evidence: ReadonlySet<string>
}

/**
 * Makes an item and its marks what they were in a backup, as a change that can be undone, with the tags, collections and
 * entities that they name. null where it is so already.
 */
export function bringBack(
  inBackup: ItemInBackup,
  { mine, evidence }: BringBackInto,
  { now }: CommandContext,
): Change | null {
  const { id } = inBackup.item
  const here = mine.items.get(id)
  const { records: theirs } = theirRecords(mapsOf(inBackup), mine)
  const there = theirs.items.get(id)
  if (there === undefined) throw new Error(`The backup has no item ${id}`)
  const isSame = here !== undefined && sameRecord({ ...here, modified: 0 }, { ...there, modified: 0 })
  theirs.items.set(id, isSame ? here : { ...there, modified: now })
  const incoming = {
    ...none,
    items: [id],
    annotations: [...theirs.annotations.keys()],
  }
  const change = mergeChange({ added: incoming, newer: none, conflicts: [] }, { theirs, mine }, new Set())
  const removed = [...mine.annotations.values()].filter(
    (mark) => mark.itemId === id && !theirs.annotations.has(mark.id),
  )
  const diff = joinDiffs([change?.diff ?? {}, tableDiff('annotations', { removed })])
  if (change === null && removed.length === 0) return null
  return {
    name: 'Bring back from a backup',
    diff,
    attachments: {
      texts: inBackup.texts.filter((text) => !evidence.has(text.id)),
      originals: inBackup.originals.filter((original) => !evidence.has(original.id)),
      pictures: inBackup.pictures.filter((picture) => !evidence.has(picture.id)),
    },
  }
}

const none = { items: [], annotations: [], entities: [], tags: [], collections: [], notes: [], settings: [] }

/** The same item with ids of its own, to stand beside the one that is here. */
export function copyOfItem(inBackup: ItemInBackup, { now, newId }: CommandContext): ItemInBackup {
  const itemId = newId()
  const texts = new Map(inBackup.texts.map(({ id }) => [id, newId()]))
  const originals = new Map(inBackup.originals.map(({ id }) => [id, newId()]))
  const textOf = (id: string): string => texts.get(id) ?? id
  const { item } = inBackup
  return {
    ...inBackup,
    item: {
      ...item,
      id: itemId,
      textId: textOf(item.textId),
      originalId: originals.get(item.originalId) ?? item.originalId,
      trashed: 0,
      modified: now,
    },
    texts: inBackup.texts.map((text) => ({ ...text, id: textOf(text.id), itemId })),
    originals: inBackup.originals.map((each) => ({ ...each, id: originals.get(each.id) ?? each.id, itemId })),
    pictures: inBackup.pictures.map((each) => ({
      ...each,
      id: pictureId(itemId, each.sha256),
      itemId,
      textId: textOf(each.textId),
    })),
    marks: inBackup.marks.map((mark) => {
      const [first, ...rest] = mark.anchors
      const moved = <A extends { readonly textId: string }>(anchor: A): A => ({
        ...anchor,
        textId: textOf(anchor.textId),
      })
      return { ...mark, id: newId(), itemId, anchors: [moved(first), ...rest.map(moved)] }
    }),
  }
}

function mapsOf({ item, marks, tags, collections, entities }: ItemInBackup): RecordMaps {
  const byId = <R extends { readonly id: string }>(rows: readonly R[]): Map<string, R> =>
    new Map(rows.map((row) => [row.id, row]))
  return {
    ...emptyMaps(),
    items: byId([item]),
    annotations: byId(marks),
    tags: byId(tags),
    collections: byId(collections),
    entities: byId(entities),
  }
}
