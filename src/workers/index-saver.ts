import type { SearchIndex } from '@/core/index/search-index'
import type { AsideFollower } from '@/store/search/aside-follower'
import type { IndexFollower } from '@/store/search/index-follower'
import type { DocumentsOnDisk } from '@/store/search/documents-on-disk'
import type { AsideWork } from './aside-work'

// Saving a big index takes seconds, and all that it spares is to take in the unsaved items at the next start. So a few
// are never worth it, many are saved when nothing else happens, and in a long import only at each further quarter.
const fewestToSave = 50
const saveAfterIdle = 10_000
const saveAtOnce = (items: number): number => Math.max(1000, items / 4)

interface SaverParts {
  readonly follower: Pick<IndexFollower, 'unsaved' | 'save'>
  readonly aside: Pick<AsideFollower, 'unsaved' | 'save' | 'saved'>
  readonly asideWork: Pick<AsideWork, 'isInStep'>
  readonly onDisk: Pick<DocumentsOnDisk, 'toSave' | 'saved' | 'hasGone'>
  readonly index: Pick<SearchIndex, 'size'>
  /** Runs something after so many milliseconds; the returned function calls it off. */
  readonly later: (run: () => void, ms: number) => () => void
  /** Runs something behind what is under way. */
  readonly task: (work: () => Promise<void>) => void
}

/** Says when the indexes are worth saving. */
export class IndexSaver {
  private callOff: () => void = () => undefined

  constructor(private readonly parts: SaverParts) {}

  /** Saves them where that is worth it, now or when nothing else happens. */
  async keep(): Promise<void> {
    const { follower, aside, onDisk, index, later, task } = this.parts
    this.callOff()
    if (follower.unsaved >= saveAtOnce(index.size)) await this.save()
    else if (follower.unsaved + aside.unsaved >= fewestToSave || onDisk.hasGone) {
      this.callOff = later(() => {
        task(() => this.save())
      }, saveAfterIdle)
    }
  }

  async save(): Promise<void> {
    const { follower, aside, asideWork, onDisk } = this.parts
    const documents = await onDisk.toSave()
    const names = asideWork.isInStep ? aside.save() : null
    if (!(await follower.save({ names, documents }))) return
    if (names !== null) aside.saved()
    onDisk.saved()
  }
}
