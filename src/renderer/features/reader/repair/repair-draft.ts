/** What a person has written of a text and not saved yet; kept beside the archive until it is saved or discarded. */
export interface RepairDraft {
  /** Of the field that it was written in: two windows may each have one of the same text. */
  readonly id: string
  /** The text that it was begun from. */
  readonly textId: string
  readonly text: string
  /** When it was written, ms since the epoch; 0: not known. */
  readonly at: number
}

type Kept = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

/** Where older versions kept the drafts of all fields. */
const oldKeyOf = (itemId: string) => `reader.repair.${itemId}`
/** A key for each field: what another window writes at the same moment is seen late, and is not to be written over. */
const prefixOf = (itemId: string) => `${oldKeyOf(itemId)}/`

/** The one that was written last; null: there is none. */
export function readRepairDraft(itemId: string, kept: Kept = localStorage): RepairDraft | null {
  const own = keysOf(itemId, kept).flatMap((key) => draftsIn(kept.getItem(key)))
  const drafts = [...draftsIn(kept.getItem(oldKeyOf(itemId))), ...own]
  return drafts.toSorted((a, b) => a.at - b.at).at(-1) ?? null
}

/**
 * Keeps it in place of what was kept of the same field before, and of the one that the field began with. Those of other windows stay.
 * False where there is no room for it: then only the field holds it.
 */
export function writeRepairDraft(
  itemId: string,
  draft: RepairDraft,
  begunWith: string | null,
  kept: Kept = localStorage,
): boolean {
  try {
    kept.setItem(prefixOf(itemId) + draft.id, JSON.stringify(draft))
  } catch {
    return false
  }
  if (begunWith !== draft.id) dropRepairDraft(itemId, [begunWith], kept)
  return true
}

export function dropRepairDraft(
  itemId: string,
  ids: readonly (string | null)[],
  kept: Kept = localStorage,
): void {
  for (const id of ids) if (id !== null) kept.removeItem(prefixOf(itemId) + id)
  dropOld(oldKeyOf(itemId), ids, kept)
}

function dropOld(key: string, ids: readonly (string | null)[], kept: Kept): void {
  const before = draftsIn(kept.getItem(key))
  const others = before.filter(({ id }) => !ids.includes(id))
  if (others.length === before.length) return
  if (others.length === 0) kept.removeItem(key)
  else kept.setItem(key, JSON.stringify(others))
}

function keysOf(itemId: string, kept: Kept): string[] {
  return Array.from({ length: kept.length }, (_, place) => kept.key(place) ?? '').filter((key) =>
    key.startsWith(prefixOf(itemId)),
  )
}

/** What is there and is no draft is passed over. */
function draftsIn(json: string | null): RepairDraft[] {
  try {
    const value: unknown = JSON.parse(json ?? '[]')
    // The oldest was one alone, without an id.
    return (Array.isArray(value) ? value : [value]).flatMap(draftOf)
  } catch {
    return []
  }
}

function draftOf(value: unknown): RepairDraft[] {
  if (typeof value !== 'object' || value === null) return []
  const { id = '', textId, text, at = 0 } = value as Partial<Record<keyof RepairDraft, unknown>>
  const isDraft = typeof id === 'string' && typeof textId === 'string' && typeof text === 'string'
  return isDraft ? [{ id, textId, text, at: typeof at === 'number' ? at : 0 }] : []
}
