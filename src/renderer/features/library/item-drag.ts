/** The type under which items are dragged from the list onto a tag or a collection. */
export const itemDragType = 'application/x-cuttings-items'

export function writeItemDrag(transfer: DataTransfer, ids: readonly string[]): void {
  transfer.setData(itemDragType, JSON.stringify(ids))
  transfer.effectAllowed = 'copy'
}

/** The ids of a drag that `writeItemDrag` made; [] for anything else. */
export function readItemDrag(data: string): readonly string[] {
  try {
    const ids: unknown = JSON.parse(data)
    return Array.isArray(ids) && ids.every((id) => typeof id === 'string') ? ids : []
  } catch {
    return []
  }
}
