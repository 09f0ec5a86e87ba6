import { searchRequest } from '@/contract/search-messages'
import type { QueueRow } from '@/store/archive-database'
import { AsideFollower } from '@/store/search/aside-follower'
import type { FollowerEvents } from '@/store/search/follower-events'
import { IndexFollower } from '@/store/search/index-follower'
import type { NeedRoom } from '@/store/room/need-room'
import type { PartFiles } from '@/store/search/part-files'
import type { LoadedAhead } from '@/store/search/read-ahead'
import { createShelves, type Shelves } from '@/store/search/shelves'
import { DocumentsOnDisk } from '@/store/search/documents-on-disk'
import { AnswerDesk, type AnswerParts } from './answer-desk'
import { AsideWork } from './aside-work'
import { atRest, type AtRest } from './at-rest'
import { IndexSaver } from './index-saver'
import { messageOf } from './message-of'
import { practise } from './practise'
import { prepareIndexes } from './prepare-indexes'
import { restFromQuestions } from './rest-from-questions'
import { stockDocuments } from './stock-documents'

export interface SearchLoopParts extends AnswerParts {
  /** Where the indexes are saved. */
  readonly files: PartFiles
  readonly needRoom: NeedRoom
  /** Runs something after so many milliseconds; the returned function calls it off. */
  readonly later: (run: () => void, ms: number) => () => void
  /** Resolves after so many milliseconds. */
  readonly wait: (ms: number) => Promise<void>
}

/** ms */
const longestWait = 2000
/** ms: what is typed in notes is taken in once in this time, and not for each letter. */
const typedAtOnce = 1000

/**
 * The work of `search.worker`: keeps the index in step, one task after the other, and answers searches in between,
 * the newest first. Resolves never; `handle` takes each message as it came.
 */
export class SearchLoop {
  private readonly follower: IndexFollower
  private readonly aside: AsideFollower
  private readonly asideWork: AsideWork
  private tasks: Promise<void> = Promise.resolve()
  private followAsked = false
  private typedAsked = false
  private tellAnyway = false
  private hasTold = false
  /** What was told last was of items that waited. */
  private isEndOwed = false
  private readonly onDisk: DocumentsOnDisk
  private readonly shelves: Shelves
  private readonly desk: AnswerDesk
  /** Until the saved index is loaded, nothing is found that is there. */
  private loaded: Promise<void> = Promise.resolve()
  private hasLoaded: () => void = () => undefined
  private readonly saver: IndexSaver
  private readonly toldFollow: AtRest

  /** @param ahead what was loaded into the index of articles before the archive was open */
  constructor(
    private readonly parts: SearchLoopParts,
    ahead: Promise<LoadedAhead | null> | null = null,
  ) {
    const { index, aside, db, files, pause, needRoom } = parts
    this.onDisk = new DocumentsOnDisk({ db, files, needRoom })
    this.shelves = createShelves(db, aside.noteWords, this.onDisk)
    this.toldFollow = atRest(parts.later, () => {
      this.follow(false)
    })
    this.aside = new AsideFollower({ db, pause, ...aside })
    this.asideWork = new AsideWork({
      db,
      files,
      follower: this.aside,
      loadedUpTo: () => this.follower.loadedUpTo,
    })
    this.follower = new IndexFollower(db, index, files, { pause, needRoom, ...this.whatFollows() }, ahead)
    this.saver = new IndexSaver({
      follower: this.follower,
      aside: this.aside,
      asideWork: this.asideWork,
      onDisk: this.onDisk,
      index,
      later: parts.later,
      task: (work) => {
        this.task(null, work)
      },
    })
    this.desk = new AnswerDesk({
      ...parts,
      shelves: this.shelves,
      loaded: () => this.loaded,
      inStep: () => this.inStep(),
      pending: () => this.follower.pending,
    })
  }

  /** What comes of it that the index follows the archive. */
  private whatFollows(): Omit<FollowerEvents, 'pause' | 'needRoom'> {
    const { post } = this.parts
    return {
      progress: () => {
        // The end is told by `indexed()`, when the queue is at its end too.
        if (this.follower.pending > 0) this.tellIndexed()
      },
      taken: (rows) => {
        this.asideWork.add(rows)
        this.shelves.changedAside()
        // At once: the queue may have more, and the names may have to follow.
        this.tellIndexed()
      },
      changed: this.shelves.changed,
      reading: (ids) => this.onDisk.reading(ids),
      loaded: () => {
        this.onDisk.expect(this.follower.loadedUpTo)
        this.hasLoaded()
        // Who has asked already does not wait for what has to be taken in.
        return this.desk.idle()
      },
      repairs: () => {
        post({ kind: 'repairs' })
      },
      problem: (message) => {
        post({ kind: 'failed', id: null, message })
      },
    }
  }

  start(): void {
    this.loaded = new Promise((resolve) => {
      this.hasLoaded = resolve
    })
    this.task(null, async () => {
      try {
        await this.follower.start()
      } finally {
        this.hasLoaded()
      }
      await this.indexed(true)
    })
    this.task(null, async () => {
      // The first answer does not wait for it.
      await this.onDisk.load()
      if (await this.asideWork.follow()) this.tellIndexed()
      await this.saver.keep()
    })
    this.task(null, async () => {
      const { index, aside, pause, wait } = this.parts
      const letters = await prepareIndexes([index, aside.names], pause)
      // No task: what is to be taken in does not wait for it. What goes wrong does so again where somebody asks, and is told.
      practise({ letters, desk: this.desk, wait })
        .catch(() => undefined)
        .then(() => this.stock())
        .catch(() => undefined)
    })
  }

  private stock(): Promise<void> {
    const { db, index, pause, wait } = this.parts
    return stockDocuments({
      ...{ db, index, pause, onDisk: this.onDisk },
      rest: restFromQuestions(this.desk, wait),
      task: (work) =>
        new Promise((resolve, reject) => {
          this.task(null, () => work().then(resolve, reject))
        }),
      save: () => this.saver.save(),
    })
  }

  /** Throws where the message is not one of the contract. */
  handle(data: unknown): void {
    const request = searchRequest.parse(data)
    switch (request.kind) {
      case 'follow':
        this.follow(true)
        break
      case 'restated':
        this.follower.restate(request.items)
        this.shelves.restated(request.items)
        this.tellIndexed()
        this.toldFollow.call()
        break
      case 'rebuild':
        this.rebuild(request.id)
        break
      case 'search':
      case 'like':
      case 'facets':
      case 'values':
      case 'count':
      case 'batch':
      case 'cancel':
        this.desk.take(request)
    }
  }

  /** Whether words are also found in their other English forms; who shows an answer is told to ask again. */
  setStems(stems: boolean): void {
    if (this.desk.setStems(stems)) this.tellIndexed()
  }

  /**
   * The queue has this last row now. One about what was told is read at rest: nothing is found otherwise for it, and a read
   * after each change of a person would stand before the next one.
   */
  queued(last: QueueRow | undefined): void {
    if (last !== undefined && this.follower.isTold(last)) this.toldFollow.call()
    else this.follow(false)
  }

  /** There may be new rows in the queue. `tell`: also tell where there are none. */
  follow(tell: boolean): void {
    this.tellAnyway ||= tell
    if (this.followAsked) return
    this.followAsked = true
    this.task(null, async () => {
      this.followAsked = false
      this.hasTold = false
      this.toldFollow.callOff()
      await this.follower.follow()
      const isAside = await this.asideWork.follow()
      await this.indexed(isAside || this.isEndOwed || (this.tellAnyway && !this.hasTold))
    })
  }

  /** Something was typed in a note: it is found by that soon. */
  typed(): void {
    if (this.typedAsked) return
    this.typedAsked = true
    this.parts.later(() => {
      this.task(null, async () => {
        this.typedAsked = false
        if (!(await this.aside.takeTyped())) return
        this.shelves.changedAside()
        this.tellIndexed()
      })
    }, typedAtOnce)
  }

  private rebuild(id: number): void {
    this.task(id, async () => {
      const items = await this.follower.rebuild()
      await this.saver.save()
      this.parts.post({ kind: 'rebuilt', id, items })
      this.tellIndexed()
    })
  }

  private async indexed(tell: boolean): Promise<void> {
    this.tellAnyway = false
    if (tell) this.tellIndexed()
    await this.saver.keep()
  }

  private tellIndexed(): void {
    const { pending } = this.follower
    this.hasTold = true
    this.isEndOwed = pending > 0
    this.parts.post({ kind: 'indexed', items: this.parts.index.size, pending })
  }

  private task(id: number | null, work: () => Promise<void>): void {
    this.tasks = this.tasks.then(work).catch((error: unknown) => {
      this.parts.post({ kind: 'failed', id, message: messageOf(error) })
    })
  }

  /**
   * What is asked once and not again when the index has grown is asked of all that was saved before; of a long backlog, as
   * of an import that goes on, only as much as can be awaited.
   */
  private async inStep(): Promise<void> {
    let callOff = (): void => undefined
    const longEnough = new Promise<void>((resolve) => {
      callOff = this.parts.later(resolve, longestWait)
    })
    this.follow(false)
    await Promise.race([this.tasks, longEnough])
    callOff()
  }
}
