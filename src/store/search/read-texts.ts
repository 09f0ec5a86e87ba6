import type { TextsOf } from '@/core/index/search-index'
import type { ArchiveDatabase } from '../archive-database'

/** Canonical texts by item id, for an index that has to look at one. */
export function readTexts(db: ArchiveDatabase): TextsOf {
  return (ids) =>
    db.transaction('r', [db.items, db.texts], async () => {
      const items = (await db.items.bulkGet([...ids])).filter((item) => item !== undefined)
      const texts = await db.texts.bulkGet(items.map((item) => item.textId))
      return new Map(items.map((item, place) => [item.id, texts[place]?.text ?? '']))
    })
}
