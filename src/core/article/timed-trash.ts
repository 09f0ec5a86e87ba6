import type { Item } from './item'

const dayMs = 24 * 60 * 60 * 1000
/** What will be removed within this is warned of. */
const warnedAhead = 7 * dayMs
/** From a warning to the first removal, at least. */
const timeToThink = dayMs

export interface TimedTrashInput {
  readonly items: readonly Pick<Item, 'id' | 'trashed'>[]
  /** Days in the trash after which an item is removed; 0: never. */
  readonly days: number
  /** When the person was last warned, ms since the epoch; 0: never. */
  readonly warned: number
  /** ms since the epoch. */
  readonly now: number
}

export interface TimedTrash {
  /** Ids of items that are to be removed now: their time is over, and a warning of a day ago or more spoke of them. */
  readonly remove: readonly string[]
  /** How many items a warning is to speak of now; 0: none is due. */
  readonly warn: number
}

/** What the trash does by itself, where a person has set a time for it. Nothing goes without a warning at least a day before. */
export function timedTrash({ items, days, warned, now }: TimedTrashInput): TimedTrash {
  if (days <= 0) return { remove: [], warn: 0 }
  const trashed = items.filter((item) => item.trashed > 0)
  const endOf = (item: Pick<Item, 'trashed'>): number => item.trashed + days * dayMs
  // Moved to the trash after the warning, it was not spoken of, however the clock was put.
  const wasTold = (item: Pick<Item, 'trashed'>): boolean =>
    warned > 0 && now - warned >= timeToThink && endOf(item) <= warned + warnedAhead && item.trashed <= warned
  const remove = trashed.filter((item) => endOf(item) <= now && wasTold(item))
  const gone = new Set(remove.map(({ id }) => id))
  const soon = trashed.filter((item) => !gone.has(item.id) && endOf(item) <= now + warnedAhead)
  const isFresh = warned > 0 && now - warned < timeToThink && now >= warned
  return { remove: [...gone], warn: isFresh ? 0 : soon.length }
}
