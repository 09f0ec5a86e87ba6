import type { Item } from '@/core/article/item'
import type { OriginalFacts } from '@/core/article/original'
import type { ArchiveDatabase } from '@/store/archive-database'
import { readOriginalFacts } from '@/store/original-facts'
import { itemsOfPage } from '@/store/queries/items-of-page'

/** An item of the archive that what came in looks the same as. */
export interface Twin {
  readonly item: Item
  /** What both have in common, the surest first: the bytes, the canonical text, the page of the address, most of the text. */
  readonly by: 'original' | 'text' | 'url' | 'near'
}

export interface Likeness {
  readonly sha256: string
  readonly textSha256: string
  /** '' for none. */
  readonly url: string
}

/** The archived item that is most surely the same; one outside the trash before one in it. null: none. */
export async function findTwin(
  db: ArchiveDatabase,
  { sha256, textSha256, url }: Likeness,
): Promise<Twin | null> {
  const [originals, texts, sameUrl] = await Promise.all([
    originalsOf(db, sha256),
    db.texts.where('sha256').equals(textSha256).toArray(),
    itemsOfPage(db, url),
  ])
  const itemsOf = async (rows: readonly { readonly itemId: string }[]): Promise<Item[]> =>
    (await db.items.bulkGet(rows.map((row) => row.itemId))).filter((item) => item !== undefined)
  const twins: Twin[] = [
    ...(await itemsOf(originals)).map((item) => ({ item, by: 'original' as const })),
    ...(await itemsOf(texts)).map((item) => ({ item, by: 'text' as const })),
    ...sameUrl.map((item) => ({ item, by: 'url' as const })),
  ]
  return twins.find(({ item }) => item.trashed === 0) ?? twins[0] ?? null
}

/** Their bytes may be many, and are not read. */
async function originalsOf(db: ArchiveDatabase, sha256: string): Promise<OriginalFacts[]> {
  const ids = await db.originals.where('sha256').equals(sha256).primaryKeys()
  const facts = await Promise.all(ids.map((id) => readOriginalFacts(db, id)))
  return facts.filter((each) => each !== undefined)
}
