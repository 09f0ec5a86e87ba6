import type { AsideFollower } from '@/store/search/aside-follower'
import type { IndexFollower } from '@/store/search/index-follower'
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
  /** Items in the index. */
  readonly size: () => number
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
    const { follower, aside, size, later, task } = this.parts
    this.callOff()
    if (follower.unsaved >= saveAtOnce(size())) await this.save()
    else if (follower.unsaved + aside.unsaved >= fewestToSave) {
      this.callOff = later(() => {
        task(() => this.save())
      }, saveAfterIdle)
    }
  }

  async save(): Promise<void> {
    const { follower, aside, asideWork } = this.parts
    const names = asideWork.isInStep ? aside.save() : null
    const isSaved = await follower.save(names)
    if (isSaved && names !== null) aside.saved()
  }
}
