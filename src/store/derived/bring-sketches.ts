import type { ArchiveDatabase } from '../archive-database'
import { allKeysInPortions } from '../queries/all-keys-in-portions'
import { sketchRow } from './save-sketch'

const batchSize = 20

/** Fills in the sketches of items that have none. `pause` resolves when the next batch may start. */
export async function bringSketches(db: ArchiveDatabase, pause: () => Promise<void>): Promise<void> {
  const ids = await allKeysInPortions(db.items, pause)
  const there = new Set(await allKeysInPortions(db.sketches, pause))
  const missing = ids.filter((id) => !there.has(id))
  for (let at = 0; at < missing.length; at += batchSize) {
    const items = await db.items.bulkGet(missing.slice(at, at + batchSize))
    const texts = await db.texts.bulkGet(items.flatMap((item) => (item === undefined ? [] : [item.textId])))
    await db.sketches.bulkPut(texts.filter((text) => text !== undefined).map(sketchRow))
    await pause()
  }
}
