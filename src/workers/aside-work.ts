import type { ArchiveDatabase, QueueRow } from '@/store/archive-database'
import type { AsideFollower } from '@/store/search/aside-follower'
import { readSavedBeside } from '@/store/search/index-cache'
import type { PartFiles } from '@/store/search/part-files'

interface AsideParts {
  readonly db: ArchiveDatabase
  readonly files: PartFiles
  readonly follower: AsideFollower
  /** Up to which change what is loaded of the articles' index goes; null where none was loaded. */
  readonly loadedUpTo: () => number | null
}

/** What the indexes beside the articles' (notes, names) have not taken in yet. */
export class AsideWork {
  /** They are to be made anew. */
  private isDue = true
  private rows: QueueRow[] = []
  private hasNames = false

  constructor(private readonly parts: AsideParts) {}

  get isInStep(): boolean {
    return !this.isDue && this.rows.length === 0
  }

  /** What the articles' index has taken in; `all`: it was made anew. */
  add(rows: readonly QueueRow[] | 'all'): void {
    if (rows === 'all') this.isDue = true
    else this.rows.push(...rows)
  }

  /** Takes all of it in. Resolves to whether anything is found otherwise than before. */
  async follow(): Promise<boolean> {
    const { follower } = this.parts
    const { rows, isDue } = this
    this.rows = []
    this.isDue = false
    try {
      if (isDue && !(await this.loadNames())) return await follower.build()
      return (await follower.take(rows)) || isDue
    } catch (error) {
      this.isDue = true
      throw error
    }
  }

  /** Only once: later, what is in memory is nearer to what it should be than what was saved. */
  private async loadNames(): Promise<boolean> {
    const { db, files, follower, loadedUpTo } = this.parts
    const upTo = this.hasNames ? null : loadedUpTo()
    this.hasNames = true
    if (upTo === null) return false
    const saved = await readSavedBeside(db, files, 'names', upTo)
    return saved !== null && (await follower.load(saved))
  }
}
