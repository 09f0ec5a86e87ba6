import type { Item } from '@/core/article/item'
import { nearlyAll, sharedShare } from '@/core/likeness/shared-share'
import { shingles } from '@/core/likeness/shingles'
import { likeness, type Sketch } from '@/core/likeness/sketch'
import type { ArchiveDatabase, SketchRow } from '../archive-database'

export interface NearlySame {
  readonly item: Item
  /** How much of the shorter text is in the longer one; 0 to 1. */
  readonly share: number
}

/** So many sketches are compared, and so many texts are read of those that look most alike: boilerplate is in many. */
const mostSketches = 100
const mostTexts = 3
/** Below this even a text that was cut to a quarter would not be nearly the same. */
const leastLikeness = 0.12

/**
 * The archived item whose text is most nearly the one of these shingles, by the sketches that are kept; null: none is.
 * @param mayBeThere false: no sketch has this band, as is known without asking
 */
export async function nearlySame(
  db: ArchiveDatabase,
  wanted: ReadonlySet<number>,
  made: Sketch,
  mayBeThere: (band: string) => boolean = () => true,
): Promise<NearlySame | null> {
  const ranked = (await withBandOf(db, made.bands.filter(mayBeThere)))
    .map((row) => ({ row, score: likeness(made.least, row.least) }))
    .filter(({ score }) => score >= leastLikeness)
    .sort((a, b) => b.score - a.score)
    .slice(0, mostTexts)
  let best: NearlySame | null = null
  for (const { row } of ranked) {
    const [item, held] = await Promise.all([db.items.get(row.itemId), db.texts.get(row.textId)])
    // Gone since, or with another text by now.
    if (item === undefined || held === undefined || item.textId !== row.textId || item.trashed > 0) continue
    const share = sharedShare(wanted, shingles(held.text))
    if (share >= nearlyAll && share > (best?.share ?? 0)) best = { item, share }
  }
  return best
}

/** Each band by itself and all at once: a walk through the index from one to the next waits for each step. */
async function withBandOf(db: ArchiveDatabase, bands: readonly string[]): Promise<readonly SketchRow[]> {
  const found = await Promise.all(
    bands.map((band) => db.sketches.where('bands').equals(band).limit(mostSketches).toArray()),
  )
  return [...new Map(found.flat().map((row) => [row.textId, row])).values()].slice(0, mostSketches)
}
