import { pictureId } from '@/core/article/picture-id'
import type { Annotation } from '@/core/annotation/annotation'
import type { Item } from '@/core/article/item'
import type { EvidenceTable } from '@/core/backup/backup-tables'
import type { TableDiff } from '@/core/history/diff'
import type { HistoryEntry } from '@/core/history/history-entry'
import { unreadPrefix } from '@/core/import/unread'
import { stampKey } from '@/core/stamp/kept-stamp'
import type { ArchiveDatabase } from '../archive-database'
import { readInSteps } from '../backup/read-in-steps'
import { growEvidence } from '../evidence-counts'
import { broughtRows, forgetBrought, type BroughtRows } from './brought-rows'

/** Pictures last: what texts stay says which of them do. */
const order: readonly EvidenceTable[] = ['originals', 'texts', 'pictures']

/**
 * Takes away what a merge brought whose change never came, as one that was killed or called off. Only rows that such a merge
 * itself noted go, and of these only what no record and no history entry names; the rest stays, as if it had always been
 * there. The backup that they came from still has all of them. Not while a merge is under way. Resolves to how many went.
 */
export async function takeAwayBrought(db: ArchiveDatabase): Promise<number> {
  const noted = await broughtRows(db)
  if (noted.length === 0) return 0
  const { named, upTo } = await namedByHistory(db)
  let gone = 0
  for (const brought of order.flatMap((table) => noted.filter((each) => each.table === table)))
    gone += await takeAway(db, brought, { named, upTo })
  await db.transaction('rw', db.meta, () => forgetBrought(db))
  return gone
}

interface Named {
  /** Ids of texts and originals, and ids of what could not be read. */
  readonly named: ReadonlySet<string>
  /** `seq` of the last entry that was looked at. */
  readonly upTo: number
}

async function namedByHistory(db: ArchiveDatabase): Promise<Named> {
  const named = new Set<string>()
  let upTo = 0
  for await (const entries of readInSteps(db, 'history'))
    for (const entry of entries as readonly HistoryEntry[]) {
      for (const id of namesIn(entry)) named.add(id)
      upTo = entry.seq
    }
  return { named, upTo }
}

function namesIn({ diff }: HistoryEntry): string[] {
  return [
    ...forms(diff.items).flatMap(namesOfItem),
    ...forms(diff.annotations).flatMap(namesOfMark),
    ...forms(diff.settings).map(({ key }) => key),
  ]
}

const forms = <R>(part: TableDiff<R> | undefined): readonly R[] =>
  part === undefined ? [] : [...part.added, ...part.updated.flat(), ...part.removed]
const namesOfItem = ({ textId, originalId }: Item): string[] => [textId, originalId]
const namesOfMark = ({ anchors }: Annotation): string[] => anchors.map(({ textId }) => textId)

async function takeAway(db: ArchiveDatabase, { table, rows }: BroughtRows, history: Named): Promise<number> {
  return db.transaction('rw', db.tables, async () => {
    const since = await db.history.where('seq').above(history.upTo).toArray()
    const owners = [...new Set(rows.map(({ itemId }) => itemId))]
    const items = await db.items.where('id').anyOf(owners).toArray()
    const marks = await db.annotations.where('itemId').anyOf(owners).toArray()
    const stamps = rows.map(({ id }) => stampKey(id))
    const unread = owners.filter((id) => id.startsWith(unreadPrefix))
    const settings = await db.settings
      .where('key')
      .anyOf([...unread, ...stamps])
      .primaryKeys()
    const named = new Set([
      ...since.flatMap(namesIn),
      ...items.flatMap(namesOfItem),
      ...marks.flatMap(namesOfMark),
      ...settings,
    ])
    const shown = table === 'pictures' ? await shownPictures(db, owners) : new Set<string>()
    const isNamed = (name: string): boolean => named.has(name) || history.named.has(name)
    const unnamed = rows.filter(
      ({ id, itemId, sha256 }) =>
        ![id, itemId, stampKey(id)].some(isNamed) && !shown.has(pictureId(itemId, sha256)),
    )
    const gone = unnamed.map(({ id }) => id)
    const there = await db.table<object, string>(table).where(':id').anyOf(gone).count()
    await db.table<object, string>(table).bulkDelete(gone)
    await growEvidence(db, { [table]: -there })
    return unnamed.length
  })
}

/** Ids of the pictures that texts of these items show. */
async function shownPictures(db: ArchiveDatabase, itemIds: readonly string[]): Promise<Set<string>> {
  const texts = await db.texts
    .where('itemId')
    .anyOf([...itemIds])
    .toArray()
  return new Set(
    texts.flatMap(({ itemId, pictures = [] }) => pictures.map(({ sha256 }) => pictureId(itemId, sha256))),
  )
}
