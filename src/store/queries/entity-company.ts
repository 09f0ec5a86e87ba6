import type { Companion, Company, CompanyLink } from '@/core/entity/company'
import { tallyKeyOf } from '@/core/entity/tally'
import type { Posting } from '@/core/entity/posting'
import type { ArchiveDatabase } from '../archive-database'
import { readEntityBook } from './read-entity-book'

/** Who is named in these items besides the entity of `keys`, the `limit` most frequent ones, and how they go together. For a worker. */
export async function entityCompany(
  db: ArchiveDatabase,
  keys: readonly string[],
  itemIds: readonly string[],
  limit: number,
): Promise<Company> {
  const own = new Set(keys)
  const postings = await db.postings
    .where('itemId')
    .anyOf([...itemIds])
    .toArray()
  const book = await readEntityBook(db, [...new Set(postings.map(({ key }) => key))])
  const counts = new Map<string, Companion>()
  const byItem = new Map<string, Set<string>>()
  const shownAs = ({ key, type, name }: Posting) => {
    const entity = book.entityOf(key)
    if (entity === null) return { key, type, name, stands: true }
    return {
      key: tallyKeyOf(entity.id),
      type: entity.type,
      name: entity.name,
      stands: entity.standing === 'name',
    }
  }
  for (const posting of postings) {
    const shown = shownAs(posting)
    if (own.has(posting.key) || !shown.stands) continue
    const there = byItem.get(posting.itemId) ?? new Set<string>()
    byItem.set(posting.itemId, there)
    if (there.has(shown.key)) continue
    there.add(shown.key)
    const { key, type, name } = shown
    counts.set(key, { key, type, name, items: (counts.get(key)?.items ?? 0) + 1 })
  }
  const companions = [...counts.values()]
    .sort((a, b) => b.items - a.items || a.name.localeCompare(b.name))
    .slice(0, limit)
  return { companions, links: linksOf(companions, byItem) }
}

function linksOf(
  companions: readonly Companion[],
  byItem: ReadonlyMap<string, ReadonlySet<string>>,
): CompanyLink[] {
  const shown = companions.map(({ key }) => key)
  const links = new Map<string, CompanyLink>()
  for (const there of byItem.values()) {
    const both = shown.filter((key) => there.has(key))
    for (const [at, a] of both.entries()) {
      for (const b of both.slice(at + 1)) {
        const id = `${a}\n${b}`
        links.set(id, { a, b, items: (links.get(id)?.items ?? 0) + 1 })
      }
    }
  }
  return [...links.values()]
}
