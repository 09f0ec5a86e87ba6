import { fold } from '@/core/language/fold'
import { keptWhile } from '@/renderer/session/kept-while'
import type { ArchiveDatabase } from '@/store/archive-database'
import { entityMentions, type ItemMentions } from '@/store/queries/entity-mentions'
import { nextEntityItems, type SeenItem } from '@/store/queries/entity-items'

/** An item that names an entity, and where; null where the filter lets none of its mentions through. */
export interface MentionedItem extends SeenItem {
  readonly found: ItemMentions | null
}

/** Items of one read: the first ones have to be there at once. */
export const mentionPageSize = 16
/** Items looked through for one page of a filter, before what was found is shown. */
const mostLooked = 400
const kept = keptWhile<Promise<readonly MentionedItem[]>>(8)

/**
 * The first items that name what these keys stand for, newest first. Asked for as soon as the keys are known, while the page
 * around them is still drawn; who asks again in the same state of the archive gets the same.
 */
export function firstMentions(
  db: ArchiveDatabase,
  keys: readonly string[],
  tick: string,
): Promise<readonly MentionedItem[]> {
  const key = keys.join('\n')
  const known = kept.get(db, key, tick)
  if (known !== undefined) return known
  const reading = mentionRows(db, keys, '', null, mentionPageSize)
  kept.set(db, key, tick, reading)
  reading.catch(() => {
    kept.drop(db, key)
  })
  return reading
}

/** The next items that name it, after `after`, those of a filter until `limit` are found or many were looked through. */
export async function mentionRows(
  db: ArchiveDatabase,
  keys: readonly string[],
  words: string,
  after: SeenItem | null,
  limit: number,
): Promise<readonly MentionedItem[]> {
  const page: MentionedItem[] = []
  let last = after
  let count = 0
  for (let looked = 0; count < limit && looked < mostLooked; looked += limit) {
    const items = await nextEntityItems(db, keys, last, limit)
    const ids = items.map(({ itemId }) => itemId)
    const byId = new Map((await entityMentions(db, keys, ids)).map((one) => [one.item.id, one]))
    for (const item of items) {
      const found = filtered(byId.get(item.itemId) ?? null, words)
      if (found !== null) count += 1
      page.push({ ...item, found })
    }
    last = items.at(-1) ?? null
    if (items.length < limit || words === '') break
  }
  return page
}

/** Those mentions whose sentence has all the words; all of them where title or source has. */
function filtered(found: ItemMentions | null, words: string): ItemMentions | null {
  const wanted = fold(words).split(' ').filter(Boolean)
  if (found === null || wanted.length === 0) return found
  const about = fold(`${found.item.title} ${found.item.source}`)
  const mentions = found.mentions.filter(({ sentence }) => {
    const text = `${about} ${fold(sentence)}`
    return wanted.every((word) => text.includes(word))
  })
  return mentions.length === 0 ? null : { ...found, mentions }
}
