import type { Item } from '@/core/article/item'

/** Whether postings and quotes, which say when and where they were seen, are other ones now. */
export function isDerivedAnew(from: Item, to: Item): boolean {
  return (
    from.textId !== to.textId ||
    from.published !== to.published ||
    from.source !== to.source ||
    (from.trashed === 0) !== (to.trashed === 0)
  )
}
