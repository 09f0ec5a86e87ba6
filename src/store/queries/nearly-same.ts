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

export type ComparedSketch = Pick<SketchRow, 'itemId' | 'textId' | 'least'>

/** What is known of sketches without asking for them. */
export interface SketchesKnown {
  /** false: none has this band. */
  readonly mayHave: (band: string) => boolean
  readonly get: (itemId: string) => ComparedSketch | undefined
}

/** A band that more texts have is boilerplate, or of a story of which the first ones tell as much. */
const mostOfBand = 20
/** So many sketches are compared, and so many texts are read of those that look most alike: boilerplate is in many. */
const mostSketches = 40
const mostTexts = 3
/** Below this even a text that was cut to a quarter would not be nearly the same. */
const leastLikeness = 0.12

/**
 * The archived item whose text is most nearly the one of these shingles, by the sketches that are kept; null: none is.
 * @param known spares reading
 */
export async function nearlySame(
  db: ArchiveDatabase,
  wanted: ReadonlySet<number>,
  made: Sketch,
  known: SketchesKnown | null = null,
): Promise<NearlySame | null> {
  const ranked = (await withBandOf(db, made, known))
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

/**
 * The sketches that have most bands in common with it. Each band by itself and all at once, since a walk through the index from
 * one to the next waits for each step; and their keys alone, since most rows have one band in common and are not compared.
 */
async function withBandOf(
  db: ArchiveDatabase,
  { bands }: Sketch,
  known: SketchesKnown | null,
): Promise<readonly ComparedSketch[]> {
  const wanted = bands.filter((band) => known?.mayHave(band) ?? true)
  const found = await Promise.all(
    wanted.map((band) => db.sketches.where('bands').equals(band).limit(mostOfBand).primaryKeys()),
  )
  const shared = new Map<string, number>()
  for (const id of found.flat()) shared.set(id, (shared.get(id) ?? 0) + 1)
  const most = [...shared].sort(([, a], [, b]) => b - a).slice(0, mostSketches)
  const ids = most.map(([id]) => id)
  const unread = known === null ? ids : ids.filter((id) => known.get(id) === undefined)
  const read = (unread.length === 0 ? [] : await db.sketches.bulkGet(unread)).filter(
    (row) => row !== undefined,
  )
  const rows = new Map(read.map((row) => [row.itemId, row]))
  return ids.map((id) => known?.get(id) ?? rows.get(id)).filter((row) => row !== undefined)
}
