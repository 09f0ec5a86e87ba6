import { canonicalUrl } from '@/core/article/canonical-url'
import type { ImportJob } from '@/core/import/import-job'
import type { ImportRow } from '@/core/import/imported-record'
import type { ArchiveDatabase } from '../archive-database'
import { foreignOf } from './foreign-of'

/** What an import would bring, as far as it shows before its texts are read. */
export interface ImportReview {
  readonly total: number
  /** Records that are not in the archive by their tool's name for them, or their page. */
  readonly fresh: number
  readonly here: number
  /** Of the fresh ones, those without any text. */
  readonly withoutText: number
  readonly highlights: number
  readonly tags: number
  readonly collections: number
  readonly bad: number
  /** The first of the bad ones. */
  readonly badRows: readonly { readonly place: string; readonly reason: string }[]
  /** The first of the fresh ones. */
  readonly titles: readonly string[]
  /** The fresh ones where a person chooses among them; none where there are too many to look through. */
  readonly toChoose: readonly {
    readonly place: string
    readonly title: string
    readonly collection: string
  }[]
}

const rowsAtOnce = 100
const mostShown = 100
const mostToChoose = 1000

export interface ReviewParts {
  /** Awaited now and then, with how many rows were seen, so that a worker hears what is asked of it. Ends the review by rejecting. */
  readonly rest: (seen: number) => Promise<void>
  /** Lower-case hex. */
  readonly sha256: (bytes: Uint8Array) => Promise<string>
  /** As `ImportReader.isChosenFrom`. */
  readonly isChosenFrom?: boolean
}

/** Looks through all rows, and reads no content. */
export async function reviewImport(
  db: ArchiveDatabase,
  job: ImportJob,
  rows: AsyncIterable<ImportRow> | Iterable<ImportRow>,
  { rest, sha256, isChosenFrom = false }: ReviewParts,
): Promise<ImportReview> {
  const pages = await knownPages(db)
  const foreigns = new Set(await db.items.orderBy('foreign').uniqueKeys())
  const count = { total: 0, fresh: 0, here: 0, withoutText: 0, highlights: 0, bad: 0 }
  const tags = new Set<string>()
  const collections = new Set<string>()
  const badRows: { place: string; reason: string }[] = []
  const titles: string[] = []
  const toChoose: { place: string; title: string; collection: string }[] = []
  for await (const row of rows) {
    count.total += 1
    if (count.total % rowsAtOnce === 0) await rest(count.total)
    if (row.kind === 'bad') {
      count.bad += 1
      if (badRows.length < mostShown) badRows.push({ place: row.place, reason: row.reason })
      continue
    }
    const { record } = row
    const foreign = await foreignOf(job, record, sha256)
    const page = canonicalUrl(record.url)
    if (foreigns.has(foreign) || (page !== '' && pages.has(page))) {
      count.here += 1
      continue
    }
    foreigns.add(foreign)
    pages.add(page)
    count.fresh += 1
    if (record.content === null) count.withoutText += 1
    count.highlights += record.highlights.length
    for (const tag of record.tags) tags.add(tag)
    for (const path of record.collections) collections.add(path)
    const title = record.title || record.url || record.place
    if (titles.length < mostShown) titles.push(title)
    if (isChosenFrom && toChoose.length <= mostToChoose)
      toChoose.push({ place: record.place, title, collection: record.collections.join(', ') })
  }
  const chosenFrom = toChoose.length > mostToChoose ? [] : toChoose
  return {
    ...{ ...count, tags: tags.size, collections: collections.size, badRows, titles },
    toChoose: chosenFrom,
  }
}

async function knownPages(db: ArchiveDatabase): Promise<Set<string>> {
  const urls = await db.items.orderBy('url').uniqueKeys()
  const pages = urls.map((url) => (typeof url === 'string' ? canonicalUrl(url) : ''))
  return new Set(pages.filter((page) => page !== ''))
}
