import type { Item } from '@/core/article/item'
import { canonicalUrl } from '@/core/article/canonical-url'
import type { ArchiveDatabase } from '../archive-database'

/**
 * Items whose address is of the same page (`canonicalUrl`), through the index of addresses: every way in which one is
 * usually written is looked for, and what is found is compared.
 */
export async function itemsOfPage(db: ArchiveDatabase, url: string): Promise<Item[]> {
  const wanted = canonicalUrl(url)
  if (wanted === '') return []
  const [page = '', query = ''] = wanted.split('?')
  const pages = ['https://', 'https://www.', 'http://', 'http://www.'].flatMap((start) => [
    `${start}${page}`,
    `${start}${page}/`,
  ])
  const beginnings = pages.flatMap((start) => [`${start}?`, `${start}#`])
  const found = await Promise.all([
    query === '' ? db.items.where('url').anyOf(pages).toArray() : [],
    db.items.where('url').startsWithAnyOf(beginnings).toArray(),
  ])
  const same = found.flat().filter((item) => canonicalUrl(item.url) === wanted)
  // Written as nobody usually writes it.
  const exact = await db.items.where('url').equals(url).toArray()
  return [...new Map([...exact, ...same].map((item) => [item.id, item])).values()]
}
