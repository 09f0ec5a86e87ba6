import type { TextCodec } from '@/core/index/saved-main'
import { ItemColumns } from '@/core/list/item-columns'
import type { ArchiveDatabase } from '../archive-database'
import { entriesOfPortion, layOverCommits } from './lay-over-commits'
import { dropSavedColumns, readSavedColumns, saveColumns } from './saved-columns'

export interface FollowerParts {
  readonly codec: TextCodec
  /** Resolves after so many ms. */
  readonly wait: (ms: number) => Promise<void>
}

/** ms: columns that were not saved are made once the first screens are there. */
const makeDelay = 3000
/** ms without a commit after which the columns are saved. */
const rest = 10_000
/** Fewer items are read anew as soon as what was saved of them. */
const leastSaved = 2000
/** Commits and rows since the last save, which are laid over at the next start. */
const mostUnsaved = 500
/** Of one read: the database answers one after the other, and this one takes it some 10 ms. */
const rowsOfPortion = 250
/** Columns that do not fit the archive are made anew, but not for ever. */
const mostMakes = 3

/**
 * Keeps the columns of all items in memory, as of the last commit: from those that were saved, or from the rows, and on from
 * there by the history. A commit that does not start from what they hold throws them away, and they are made anew.
 */
export class ItemFollower {
  #items: ItemColumns | null = null
  /** Place in history of the last commit that is in them. */
  #commit = 0
  #unsaved = 0
  #makes = 0
  #namings = 0
  #rests = 0
  #loading: Promise<void> | null = null
  #turn = Promise.resolve()

  constructor(
    private readonly db: ArchiveDatabase,
    private readonly parts: FollowerParts,
  ) {}

  /**
   * The columns as of the last commit; null while they are made. Waits for what was saved: it is there sooner than the database
   * has answered by its indexes. @throws where the archive cannot be read
   */
  async current(): Promise<ItemColumns | null> {
    this.#loading ??= this.#load()
    await this.#loading
    // One after the other: a commit is laid over once.
    const mine = this.#turn.then(() => this.#follow())
    this.#turn = mine.catch(() => undefined)
    await mine
    return this.#items
  }

  /**
   * Another number once `current` has seen a commit that changed tags or collections: who keeps those in memory reads them again
   * then, and not after each star.
   */
  get namings(): number {
    return this.#namings
  }

  /** The same, without waiting for what was saved: null until it is there. @throws as `current` */
  async known(): Promise<ItemColumns | null> {
    return this.#items === null ? null : this.current()
  }

  /** Throws the columns away, here and as they were saved; they are made anew, and the indexes answer meanwhile. */
  async remake(): Promise<void> {
    this.#loading ??= this.#load()
    await this.#loading
    this.#makes = 0
    const mine = this.#turn.then(() => this.#throwAway())
    this.#turn = mine.catch(() => undefined)
    await mine
  }

  async #load(): Promise<void> {
    const saved = await readSavedColumns(this.db, this.parts.codec)
    const commit = saved === null ? null : await this.#bringUp(saved.items, saved.commit)
    if (saved === null || commit === null) void this.#makeAnew()
    else this.#show(saved.items, commit)
  }

  /** What was saved, at the last commit; null where it is not of this archive. */
  async #bringUp(items: ItemColumns, saved: number): Promise<number | null> {
    if (Number((await this.db.history.orderBy('seq').lastKey()) ?? 0) < saved) return null
    const commit = await this.#layOver(items, saved)
    const archive = await this.db.meta.get('archive')
    // Read after it, so that a commit in between costs a making and nothing else.
    return archive?.items === items.size ? commit : null
  }

  async #follow(): Promise<void> {
    if (this.#items === null) return
    const commit = await this.#layOver(this.#items, this.#commit)
    if (commit === this.#commit) return
    if (commit !== null) {
      this.#show(this.#items, commit)
      return
    }
    await this.#throwAway()
  }

  async #throwAway(): Promise<void> {
    this.#items = null
    // What is made anew passes over commits.
    this.#namings += 1
    await dropSavedColumns(this.db)
    void this.#makeAnew()
  }

  /** Resolves to the last commit; null where one of them does not fit. */
  async #layOver(items: ItemColumns, from: number): Promise<number | null> {
    const laid = await layOverCommits(this.db, items, from)
    this.#unsaved += laid?.changes ?? 0
    // Of what does not fit nothing is known.
    if (laid === null || laid.isNaming) this.#namings += 1
    return laid?.commit ?? null
  }

  #entriesAfter(commit: number) {
    return this.db.history.where('seq').above(commit).limit(entriesOfPortion).toArray()
  }

  /** Where it fails, the archive is closed, and whoever asks sees that. */
  async #makeAnew(): Promise<void> {
    if (this.#makes >= mostMakes) return
    this.#makes += 1
    try {
      await this.parts.wait(makeDelay)
      const { items, commit } = await this.#make()
      this.#unsaved = Infinity
      this.#show(items, commit)
    } catch {
      // The next ones read the indexes.
    }
  }

  /** From the rows. What is committed meanwhile may be in some that were read, and is taken in again. */
  async #make(): Promise<{ items: ItemColumns; commit: number }> {
    let commit = Number((await this.db.history.orderBy('seq').lastKey()) ?? 0)
    const items = new ItemColumns()
    for (
      let rows = await this.#rowsAfter('');
      rows.length > 0;
      rows = await this.#rowsAfter(rows.at(-1)?.id ?? '')
    )
      items.take(rows)
    for (;;) {
      const entries = await this.#entriesAfter(commit)
      for (const { seq, diff } of entries) {
        const { added = [], updated = [], removed = [] } = diff.items ?? {}
        items.take(
          [...added, ...updated.map(([, to]) => to)],
          removed.map(({ id }) => id),
        )
        commit = seq
      }
      if (entries.length < entriesOfPortion) return { items, commit }
    }
  }

  #rowsAfter(id: string) {
    return this.db.items.where(':id').above(id).limit(rowsOfPortion).toArray()
  }

  #show(items: ItemColumns, commit: number): void {
    this.#items = items
    this.#commit = commit
    void this.#saveAtRest()
  }

  async #saveAtRest(): Promise<void> {
    this.#rests += 1
    const mine = this.#rests
    await this.parts.wait(rest)
    const items = this.#items
    if (mine !== this.#rests || items === null || items.size < leastSaved || this.#unsaved < mostUnsaved)
      return
    const problem = await saveColumns(this.db, { items, commit: this.#commit }, this.parts.codec)
    // Else nothing is lost: they are made anew at the next start.
    if (problem === null) this.#unsaved = 0
  }
}
