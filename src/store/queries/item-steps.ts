import { type ItemStep, itemStep } from '@/core/history/item/item-step'
import type { ArchiveDatabase } from '../archive-database'

const entriesAtOnce = 100

/**
 * What history did to one item, newest first, in portions; ends where the item first came in. Reads every entry since then,
 * which takes its time where that is long ago: not for the window's thread.
 */
export async function* itemSteps(
  db: ArchiveDatabase,
  itemId: string,
): AsyncGenerator<{ readonly steps: readonly ItemStep[]; readonly upTo: number }> {
  const last = await db.history.orderBy('seq').last()
  const upTo = last?.seq ?? 0
  for (let below = upTo + 1; below > 1;) {
    const entries = await db.history.where('seq').below(below).reverse().limit(entriesAtOnce).toArray()
    const end = entries.at(-1)
    if (end === undefined) return
    below = end.seq
    const steps = entries.flatMap((entry) => itemStep(entry, itemId) ?? [])
    yield { steps, upTo }
    if (steps.some(({ kind, item }) => kind === 'do' && item?.[0] === null)) return
  }
}
