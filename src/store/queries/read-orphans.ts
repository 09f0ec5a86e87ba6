import { isOrphan } from '@/core/annotation/is-orphan'
import type { Annotation } from '@/core/annotation/annotation'
import { orphanPlaces, type OrphanPlace } from '@/core/annotation/orphan-places'
import type { Item } from '@/core/article/item'
import type { ArchiveDatabase } from '../archive-database'
import { listTexts } from './list-texts'

/** A place of an orphan with words to show it by. */
export interface ShownOrphanPlace extends OrphanPlace {
  readonly before: string
  readonly words: string
  readonly after: string
}

/** An orphan with where it may go. */
export interface OrphanRead {
  readonly orphan: Annotation
  readonly item: Item
  /** At most three, best first. */
  readonly places: readonly ShownOrphanPlace[]
}

/** Code units beside a place. */
const context = 40

/** These orphans with their places, in the order of the ids; those that are none any more are left out. For a worker. */
export async function readOrphans(db: ArchiveDatabase, ids: readonly string[]): Promise<OrphanRead[]> {
  const marks = (await db.annotations.bulkGet([...ids])).filter((mark) => mark !== undefined)
  const read = new Map<string, OrphanRead>()
  for (const itemId of new Set(marks.map((mark) => mark.itemId))) {
    const here = marks.filter((mark) => mark.itemId === itemId)
    for (const one of await orphansOf(db, itemId, here)) read.set(one.orphan.id, one)
  }
  return ids.map((id) => read.get(id)).filter((one) => one !== undefined)
}

async function orphansOf(
  db: ArchiveDatabase,
  itemId: string,
  marks: readonly Annotation[],
): Promise<OrphanRead[]> {
  const [item, texts] = await Promise.all([db.items.get(itemId), listTexts(db, itemId)])
  const to = texts.find(({ id }) => id === item?.textId)
  if (item === undefined || to === undefined) return []
  const orphans = marks.filter((mark) => isOrphan(mark, to.id))
  const places = orphanPlaces(orphans, texts, to)
  return orphans.map((orphan, at) => ({
    orphan,
    item,
    places: (places[at] ?? []).map((place) => shown(place, to.text)),
  }))
}

function shown(place: OrphanPlace, text: string): ShownOrphanPlace {
  const [first] = place.spans
  const last = place.spans.at(-1) ?? first
  return {
    ...place,
    before: text.slice(Math.max(0, first.start - context), first.start),
    words: place.spans.map(({ start, end }) => text.slice(start, end)).join(' … '),
    after: text.slice(last.end, last.end + context),
  }
}
