/** What a person has written of a text and not saved yet; kept beside the archive until it is saved or discarded. */
export interface RepairDraft {
  /** Of the field that it was written in: two windows may each have one of the same text. */
  readonly id: string
  /** The text that it was begun from. */
  readonly textId: string
  readonly text: string
}

const keyOf = (itemId: string) => `reader.repair.${itemId}`

/** The one that was written last; null: there is none. */
export function readRepairDraft(itemId: string): RepairDraft | null {
  return readAll(itemId).at(-1) ?? null
}

/**
 * Keeps it in place of what was kept of the same field before, and of the one that the field began with. Those of other windows stay.
 * False where there is no room for it: then only the field holds it.
 */
export function writeRepairDraft(itemId: string, draft: RepairDraft, begunWith: string | null): boolean {
  const others = readAll(itemId).filter(({ id }) => id !== draft.id && id !== begunWith)
  try {
    localStorage.setItem(keyOf(itemId), JSON.stringify([...others, draft]))
    return true
  } catch {
    return false
  }
}

export function dropRepairDraft(itemId: string, ids: readonly (string | null)[]): void {
  const others = readAll(itemId).filter(({ id }) => !ids.includes(id))
  if (others.length === 0) localStorage.removeItem(keyOf(itemId))
  else localStorage.setItem(keyOf(itemId), JSON.stringify(others))
}

/** What is there and is no draft is passed over. */
function readAll(itemId: string): RepairDraft[] {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(keyOf(itemId)) ?? '[]')
    // Until lately there was one, without an id.
    return (Array.isArray(value) ? value : [value]).flatMap(draftOf)
  } catch {
    return []
  }
}

function draftOf(value: unknown): RepairDraft[] {
  if (typeof value !== 'object' || value === null) return []
  const { id = '', textId, text } = value as Partial<Record<keyof RepairDraft, unknown>>
  const isDraft = typeof id === 'string' && typeof textId === 'string' && typeof text === 'string'
  return isDraft ? [{ id, textId, text }] : []
}
