import type { Change, CommandContext } from '@/core/history/change'
import { goBack } from '@/core/history/item/go-back'
import { stateBefore } from '@/core/history/item/item-state'
import { type ItemStep, itemStep } from '@/core/history/item/item-step'
import type { ArchiveDatabase } from './archive-database'

export interface GoBackInput {
  readonly itemId: string
  /** The entry after which the item was as it shall be. */
  readonly seq: number
  /** The item's steps down to that entry, newest first. */
  readonly steps: readonly ItemStep[]
  /** The newest entry that was looked at for them. */
  readonly upTo: number
}

/** The change that makes an item what it was after one history entry; null where nothing would change. */
export async function goBackTo(
  db: ArchiveDatabase,
  { itemId, seq, steps, upTo }: GoBackInput,
  ctx: CommandContext,
): Promise<Change | null> {
  const tables = [db.items, db.annotations, db.history, db.tags, db.collections, db.entities]
  return db.transaction('r', tables, async () => {
    // Whatever came since the list was read.
    const newer = await db.history.where('seq').above(upTo).reverse().toArray()
    const since = [...newer.flatMap((entry) => itemStep(entry, itemId) ?? []), ...steps]
    const marks = await db.annotations.where('itemId').equals(itemId).toArray()
    const now = {
      item: (await db.items.get(itemId)) ?? null,
      marks: new Map(marks.map((mark) => [mark.id, mark])),
    }
    const then = stateBefore(
      now,
      since.filter((step) => step.seq > seq),
    )
    const there = {
      tags: new Set(await db.tags.toCollection().primaryKeys()),
      collections: new Set(await db.collections.toCollection().primaryKeys()),
      entities: new Set(await db.entities.toCollection().primaryKeys()),
    }
    return goBack(now, then, there, ctx)
  })
}
