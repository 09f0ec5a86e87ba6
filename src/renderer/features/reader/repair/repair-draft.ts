/** What a person has written of a text and not saved yet; kept beside the archive until it is saved or discarded. */
export interface RepairDraft {
  /** The text that it was begun from. */
  readonly textId: string
  readonly text: string
}

const keyOf = (itemId: string) => `reader.repair.${itemId}`

/** null: there is none, or what is there is no draft. */
export function readRepairDraft(itemId: string): RepairDraft | null {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(keyOf(itemId)) ?? 'null')
    if (typeof value !== 'object' || value === null) return null
    const { textId, text } = value as Partial<Record<keyof RepairDraft, unknown>>
    return typeof textId === 'string' && typeof text === 'string' ? { textId, text } : null
  } catch {
    return null
  }
}

/** False where there is no room for it: then only the field holds it. */
export function writeRepairDraft(itemId: string, draft: RepairDraft): boolean {
  try {
    localStorage.setItem(keyOf(itemId), JSON.stringify(draft))
    return true
  } catch {
    return false
  }
}

export function dropRepairDraft(itemId: string): void {
  localStorage.removeItem(keyOf(itemId))
}
