import { type ItemStep, itemStep } from '@/core/history/item/item-step'
import type { ArchiveDatabase } from '../archive-database'
import { historyPortions } from './history-portions'

/**
 * What history did to one item, newest first, in portions; ends where the item first came in. Reads every entry since then,
 * which takes its time where that is long ago: not for the window's thread.
 */
export async function* itemSteps(
  db: ArchiveDatabase,
  itemId: string,
): AsyncGenerator<{ readonly steps: readonly ItemStep[]; readonly upTo: number }> {
  for await (const { entries, upTo } of historyPortions(db)) {
    const steps = entries.flatMap((entry) => itemStep(entry, itemId) ?? [])
    yield { steps, upTo }
    if (steps.some(({ kind, item }) => kind === 'do' && item?.[0] === null)) return
  }
}
