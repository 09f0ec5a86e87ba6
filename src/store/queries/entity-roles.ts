import type { RoleOverTime } from '@/core/entity/role-over-time'
import type { ArchiveDatabase } from '../archive-database'

/** Titles and offices that these items give with the names of these keys, the one given last first. */
export async function entityRoles(
  db: ArchiveDatabase,
  keys: readonly string[],
  itemIds: readonly string[],
): Promise<RoleOverTime[]> {
  const pairs = keys.flatMap((key) => itemIds.map((itemId): [string, string] => [key, itemId]))
  const roles = new Map<string, RoleOverTime>()
  for (const posting of await db.postings.bulkGet(pairs)) {
    if (posting === undefined || posting.role === '') continue
    const { role, seen } = posting
    const id = role.toLowerCase()
    const known = roles.get(id) ?? { role, items: 0, from: seen, to: seen }
    roles.set(id, {
      role: known.role,
      items: known.items + 1,
      from: seen < known.from ? seen : known.from,
      to: seen > known.to ? seen : known.to,
    })
  }
  return [...roles.values()].sort((a, b) => (a.to === b.to ? b.items - a.items : a.to < b.to ? 1 : -1))
}
