import type { Item } from '@/core/article/item'
import { canonicalUrl } from '@/core/article/canonical-url'
import type { Attachments, Change, CommandContext } from '@/core/history/change'
import type { Diff } from '@/core/history/diff'
import { joinDiffs } from '@/core/history/join-diffs'
import type { ImportedRow, ImportJob } from '@/core/import/import-job'
import { importChangeName } from '@/core/import/import-change-name'
import {
  importRecord,
  type PreparedRecord,
  type RecordChange,
  type Shelves,
} from '@/core/import/import-record'
import type { ImportedRecord } from '@/core/import/imported-record'
import { updateFromRecord } from '@/core/import/update-from-record'
import { keepUnread, type UnreadToKeep } from '@/core/import/keep-unread'
import type { ArchiveDatabase, SketchRow } from '../archive-database'
import { type KeepSketch, NearTexts } from './near-texts'
import { type KnownItem, knownItem, type RecordMarks } from './known-item'
import { hereWords } from './here-words'
import type { Known } from './known'
import type { PreparedRow } from './prepare-row'

export interface BatchPlan {
  readonly change: Change
  /** What comes of each row, in their order: the first `rows.length` of those given. */
  readonly rows: readonly Outcome[]
  /** Of the texts that it brings. */
  readonly sketches: readonly SketchRow[]
}

type Outcome = Pick<ImportedRow, 'place' | 'title' | 'url' | 'outcome' | 'words' | 'itemId'>

/** An item that this batch brings: it is not in the archive yet, so that no later row of it can change it. */
interface Fresh {
  readonly itemId: string
  readonly title: string
}

/**
 * What rows would do to the archive as it stands. Stops before a row that would change an item which this batch brings or
 * changes already: it is of the next batch then.
 */
export async function planBatch(
  db: ArchiveDatabase,
  job: ImportJob,
  rows: readonly PreparedRow[],
  {
    context,
    sha256,
  }: { readonly context: () => CommandContext; readonly sha256: (bytes: Uint8Array) => Promise<string> },
  known: Known,
): Promise<BatchPlan> {
  const batch = await Batch.begin(db, job, context(), known)
  await batch.takeAll(rows)
  return batch.finish(sha256)
}

class Batch {
  readonly #fresh = new Map<string, Fresh>()
  readonly #touched = new Set<string>()
  readonly #diffs: Diff[] = []
  readonly #attachments: Attachments[] = []
  readonly #wordsOnly: NonNullable<RecordChange['wordsOnly']>[] = []
  readonly #outcomes: Outcome[] = []
  readonly #near: NearTexts
  /** What could not be read and is not kept yet. */
  #toKeep: ReadonlySet<UnreadToKeep> = new Set()

  private constructor(
    private readonly db: ArchiveDatabase,
    private readonly job: ImportJob,
    private readonly ctx: CommandContext,
    private shelves: Shelves,
    private readonly known: Known,
  ) {
    const { sketches, pages } = known
    this.#near = new NearTexts(db, {
      mayHave: (band) => sketches.mayHave(band, pages.seq),
      get: (itemId) => sketches.get(itemId),
    })
  }

  static async begin(db: ArchiveDatabase, job: ImportJob, ctx: CommandContext, known: Known): Promise<Batch> {
    const [tags, collections] = await Promise.all([db.tags.toArray(), db.collections.toArray()])
    return new Batch(db, job, ctx, { tags, collections }, known)
  }

  /** In one transaction, as hundreds of them take most of the time; it ends where a row has to be read before it goes on. */
  async takeAll(rows: readonly PreparedRow[]): Promise<void> {
    const { db } = this
    const waiting = [...rows]
    // A tray with nothing in it would look as if it held what it does not.
    const bad = rows.flatMap((row) =>
      row.kind === 'bad' && row.unread.original.size > 0 ? [row.unread] : [],
    )
    this.#toKeep = await this.known.unread.missing(db, bad)
    const takeSome = async (): Promise<(() => Promise<PreparedRow>) | null> => {
      await this.known.pages.refresh()
      for (;;) {
        const [row] = waiting
        if (row === undefined) return null
        const taken = await this.#take(row)
        if (taken === 'later') return null
        if (taken !== 'taken') return taken
        waiting.shift()
      }
    }
    for (;;) {
      const tables = [db.items, db.texts, db.annotations, db.sketches, db.history]
      const reread = await db.transaction('r', tables, takeSome)
      if (reread === null) return
      waiting[0] = await reread()
    }
  }

  /** `later`: it has to wait for the next batch. Or how it has to be read first. */
  async #take(row: PreparedRow): Promise<'taken' | 'later' | (() => Promise<PreparedRow>)> {
    if (row.kind === 'bad') {
      const { place, reason, unread } = row
      const hasBytes = unread.original.size > 0
      if (this.#toKeep.has(unread)) this.#keep(keepUnread([unread], this.ctx))
      const words = hasBytes ? reason : `${reason}${nothingKept}`
      this.#outcomes.push({ place, title: '', url: '', outcome: 'unread', words, itemId: '' })
      return 'taken'
    }
    const marks = row.kind === 'known' ? row.marks : marksOf(row.prepared)
    const record = row.kind === 'known' ? row.record : row.prepared.record
    const { twins, leftOut } = this.job.choices
    if (leftOut?.includes(record.place) === true) {
      const { place, title, url } = record
      this.#outcomes.push({ place, title, url, outcome: 'left', words: '', itemId: '' })
      return 'taken'
    }
    const fresh = this.#freshOf(marks)
    if (fresh !== null) {
      if (twins === 'version') return 'later'
      if (twins === 'skip')
        return this.#here(record, fresh.itemId, `The same is in this export twice: “${fresh.title}”.`)
    }
    const known = fresh === null ? await this.#find(marks) : null
    if (row.kind === 'known')
      return known === null ? row.reread : this.#here(record, known.item.id, hereWords(known))
    if (known !== null && twins === 'skip') {
      this.#join(row.prepared.draft.url, known.item)
      return this.#here(record, known.item.id, hereWords(known))
    }
    if (known !== null && twins === 'version') return this.#update(row.prepared, known)
    return this.#add(row.prepared, row.lacks, known === null && fresh === null)
  }

  async finish(sha256: (bytes: Uint8Array) => Promise<string>): Promise<BatchPlan> {
    const texts = this.#attachments.flatMap((each) => each.texts)
    for (const words of this.#wordsOnly)
      texts.push({ ...words, sha256: await sha256(new TextEncoder().encode(words.text)) })
    const originals = this.#attachments.flatMap((each) => each.originals)
    const pictures = this.#attachments.flatMap((each) => each.pictures ?? [])
    const name = importChangeName(this.job.toolName)
    const change = { name, diff: joinDiffs(this.#diffs), attachments: { texts, originals, pictures } }
    return { change, rows: this.#outcomes, sketches: this.#near.rows }
  }

  /** @param isNew nothing that is the same is there: what is nearly the same is told */
  async #add(prepared: PreparedRecord, lacks: string, isNew: boolean): Promise<'taken' | 'later'> {
    const { near, keep } = await this.#near.look(prepared.draft.text)
    const nearWords = near === null || !isNew ? '' : `It is nearly the same as “${near.title}”.`
    if (near !== null && isNew && this.job.choices.near === 'skip')
      return this.#here(prepared.record, near.itemId, nearWords, 'near')
    if (near !== null && isNew && this.job.choices.near === 'version') {
      const item = await this.db.items.get(near.itemId)
      return item === undefined ? 'later' : this.#update(prepared, { item, by: 'near' }, keep)
    }
    const added = importRecord(prepared, this.shelves, this.job.choices, this.ctx)
    this.#keep(added.change, added.wordsOnly)
    const { record, draft } = prepared
    const { itemId } = added
    const { title } = draft
    const [text] = added.change.attachments?.texts ?? []
    if (text !== undefined) keep(text, title)
    for (const key of keysOf(marksOf(prepared))) this.#fresh.set(key, { itemId, title })
    const outcome = draft.text === '' ? 'details' : 'added'
    this.#outcomes.push({
      place: record.place,
      title,
      url: draft.url,
      outcome,
      words: [nearWords, wordsOfAdded(prepared, lacks)].filter((part) => part !== '').join(' '),
      itemId,
    })
    return 'taken'
  }

  async #find(marks: RecordMarks): Promise<KnownItem | null> {
    const found = await knownItem(this.db, marks, this.known.pages)
    if (this.job.choices.twins === 'both' || (found !== null && found.by !== 'text')) return found
    const joined = this.known.joined.get(marks.url)
    const item = joined === undefined ? undefined : await this.db.items.get(joined)
    return item === undefined ? found : { item, by: 'export' }
  }

  /** @param keep has the text found by the next one that is nearly the same */
  async #update(prepared: PreparedRecord, known: KnownItem, keep?: KeepSketch): Promise<'taken' | 'later'> {
    const { draft } = prepared
    const record = { ...prepared.record, url: draft.url }
    const { item } = known
    if (this.#touched.has(item.id)) return 'later'
    this.#join(draft.url, item)
    const [texts, annotations] = await Promise.all([
      this.db.texts.where('itemId').equals(item.id).toArray(),
      this.db.annotations.where('itemId').equals(item.id).toArray(),
    ])
    const updated = updateFromRecord(prepared, { item, texts, annotations }, this.shelves, this.ctx)
    if (updated === null)
      return this.#here(record, item.id, `${hereWords(known)} It lacks nothing of this one.`)
    this.#touched.add(item.id)
    this.#keep(updated.change, updated.wordsOnly)
    const [text] = updated.change.attachments?.texts ?? []
    if (text !== undefined) keep?.(text, item.title)
    const { place, url } = record
    this.#outcomes.push({
      place,
      title: item.title,
      url,
      outcome: 'version',
      words: hereWords(known),
      itemId: item.id,
    })
    return 'taken'
  }

  /** Another record of that page goes there too: with the next batch, where it may change it. */
  #join(url: string, { id, title, url: itsOwn }: Item): void {
    const page = canonicalUrl(url)
    if (page !== '' && page !== canonicalUrl(itsOwn)) this.#fresh.set(pageKey(page), { itemId: id, title })
  }

  #here(
    { place, title, url }: ImportedRecord,
    itemId: string,
    words: string,
    outcome: 'here' | 'near' = 'here',
  ): 'taken' {
    this.#outcomes.push({ place, title, url, outcome, words, itemId })
    return 'taken'
  }

  #freshOf(marks: RecordMarks): Fresh | null {
    for (const key of keysOf(marks)) {
      const fresh = this.#fresh.get(key)
      if (fresh !== undefined) return fresh
    }
    return null
  }

  #keep(change: Change | null, wordsOnly: RecordChange['wordsOnly'] = null): void {
    if (change === null) return
    this.#diffs.push(change.diff)
    if (change.attachments !== undefined) this.#attachments.push(change.attachments)
    if (wordsOnly !== null) this.#wordsOnly.push(wordsOnly)
    const { tags, collections } = change.diff
    this.shelves = {
      tags: [...this.shelves.tags, ...(tags?.added ?? [])],
      collections: [...this.shelves.collections, ...(collections?.added ?? [])],
    }
  }
}

/** An empty text is no sign that two are the same. */
const marksOf = ({ foreign, draft, textSha256 }: PreparedRecord): RecordMarks => ({
  foreign,
  url: draft.url,
  textSha256: draft.text === '' ? '' : textSha256,
})

/** Behind the reason why something cannot be read: it has no bytes, or they could not be had. */
const nothingKept = ' (nothing of it is kept: it stays where it was)'

const pageKey = (page: string): string => `page ${page}`

const keysOf = ({ foreign, url, textSha256 }: RecordMarks): string[] =>
  [`record ${foreign}`, pageKey(canonicalUrl(url)), `text ${textSha256}`].filter((key) => !key.endsWith(' '))

function wordsOfAdded({ record, draft }: PreparedRecord, lacks: string): string {
  if (lacks !== '') return `Its text could not be read: ${lacks} Its original is kept with it.`
  if (draft.text !== '') return draft.warnings.join(' ')
  return record.content === null ? 'The export has no text of it.' : 'Its text has no words.'
}
