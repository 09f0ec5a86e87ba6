import type { ArchiveDatabase } from '../archive-database'
import type { FoundText } from './document-bytes'

/** Items with their texts, read at one moment. Those that are not there are left out. */
export async function readTexts(
  db: ArchiveDatabase,
  ids: readonly string[],
): Promise<Map<string, FoundText>> {
  return db.transaction('r', [db.items, db.texts], async () => {
    const items = (await db.items.bulkGet([...ids])).filter((item) => item !== undefined)
    const texts = await db.texts.bulkGet(items.map(({ textId }) => textId))
    return new Map(items.map((item, place) => [item.id, { item, text: texts[place]?.text ?? '' }]))
  })
}
