import { searchRequest, type SearchReply, type SearchRequest } from '@/contract/search-messages'
import type { SearchHit } from '@/core/index/search-hit'
import type { SearchIndex } from '@/core/index/search-index'
import { parseQuery } from '@/core/query/parse-query'
import type { BatchRow } from '@/core/query/batch'
import type { ArchiveDatabase, QueueRow } from '@/store/archive-database'
import { answerSearch } from '@/store/search/answer-search'
import type { SearchIndexes } from '@/store/search/asked-index'
import { AsideFollower } from '@/store/search/aside-follower'
import type { AsideIndexes } from '@/store/search/aside-indexes'
import { readKnownNames, searchName } from '@/store/search/batch-search'
import { IndexFollower } from '@/store/search/index-follower'
import { likeThese } from '@/store/search/like-these'
import type { NeedRoom } from '@/store/room/need-room'
import { countFor } from './count-for'

type Question = Extract<SearchRequest, { kind: 'search' | 'facets' | 'values' | 'count' | 'like' }>
type Search = Extract<SearchRequest, { kind: 'search' }>
type Batch = Extract<SearchRequest, { kind: 'batch' }>

export interface SearchLoopParts {
  readonly db: ArchiveDatabase
  readonly index: SearchIndex
  /** Beside the articles. */
  readonly aside: AsideIndexes
  readonly post: (reply: SearchReply) => void
  /** `YYYY-MM-DD` on the clock of the person. */
  readonly today: () => string
  /** Lets messages that have arrived be handled. */
  readonly pause: () => Promise<void>
  readonly needRoom: NeedRoom
  /** Runs something after so many milliseconds; the returned function calls it off. */
  readonly later: (run: () => void, ms: number) => () => void
}

// Saving a big index takes seconds, and all that it spares is to take in the unsaved items at the next start. So a few
// are never worth it, many are saved when nothing else happens, and in a long import only at each further quarter.
const fewestToSave = 50
const saveAfterIdle = 10_000
const saveAtOnce = (items: number): number => Math.max(1000, items / 4)

/**
 * The work of `search.worker`: keeps the index in step, one task after the other, and answers searches in between,
 * the newest first. Resolves never; `handle` takes each message as it came.
 */
export class SearchLoop {
  private readonly follower: IndexFollower
  private readonly aside: AsideFollower
  /** Rows that the indexes beside have not taken in; `all`: they are to be made anew. */
  private asideRows: QueueRow[] | 'all' = 'all'
  private tasks: Promise<void> = Promise.resolve()
  private followAsked = false
  private tellAnyway = false
  private waiting: Question[] = []
  private answering = false
  private stems = false
  /** Lists of names that are searched for. */
  private readonly batches = new Set<number>()
  private callOffSave: () => void = () => undefined

  constructor(private readonly parts: SearchLoopParts) {
    const { index, aside, db, pause, post, needRoom } = parts
    this.aside = new AsideFollower({ db, pause, ...aside })
    this.follower = new IndexFollower(db, index, {
      pause,
      needRoom,
      progress: () => {
        // The end is told by `indexed()`, when the queue is at its end too.
        if (this.follower.pending > 0) this.tellIndexed()
      },
      taken: (rows) => {
        this.asideRows = rows === 'all' || this.asideRows === 'all' ? 'all' : [...this.asideRows, ...rows]
      },
      repairs: () => {
        post({ kind: 'repairs' })
      },
      problem: (message) => {
        post({ kind: 'failed', id: null, message })
      },
    })
  }

  private get indexes(): SearchIndexes {
    return { items: this.parts.index, ...this.parts.aside }
  }

  start(): void {
    this.task(null, async () => {
      await this.follower.start()
      await this.indexed()
    })
    this.task(null, () => this.followAside())
  }

  /** Throws where the message is not one of the contract. */
  handle(data: unknown): void {
    const request = searchRequest.parse(data)
    switch (request.kind) {
      case 'search':
      case 'facets':
      case 'values':
      case 'count':
      case 'like':
        this.waiting.push(request)
        void this.answerWaiting()
        break
      case 'batch':
        this.batches.add(request.id)
        void this.batch(request)
        break
      case 'cancel':
        this.batches.delete(request.id)
        this.waiting = this.waiting.filter(({ id }) => id !== request.id)
        break
      case 'follow':
        this.follow(true)
        break
      case 'rebuild':
        this.rebuild(request.id)
    }
  }

  /** Whether words are also found in their other English forms; who shows an answer is told to ask again. */
  setStems(stems: boolean): void {
    if (stems === this.stems) return
    this.stems = stems
    this.tellIndexed()
  }

  /** There may be new rows in the queue. `tell`: also tell where there are none. */
  follow(tell: boolean): void {
    this.tellAnyway ||= tell
    if (this.followAsked) return
    this.followAsked = true
    this.task(null, async () => {
      this.followAsked = false
      const before = this.follower.unsaved
      await this.follower.follow()
      const isAside = this.asideRows.length > 0
      await this.followAside()
      if (this.tellAnyway || isAside || this.follower.unsaved !== before) await this.indexed()
    })
  }

  private async followAside(): Promise<void> {
    const rows = this.asideRows
    this.asideRows = []
    try {
      await (rows === 'all' ? this.aside.build() : this.aside.take(rows))
    } catch (error) {
      this.asideRows = 'all'
      throw error
    }
  }

  private rebuild(id: number): void {
    this.task(id, async () => {
      const items = await this.follower.rebuild()
      await this.follower.save()
      this.parts.post({ kind: 'rebuilt', id, items })
      this.tellIndexed()
    })
  }

  private async indexed(): Promise<void> {
    this.callOffSave()
    this.tellAnyway = false
    this.tellIndexed()
    const { unsaved } = this.follower
    if (unsaved >= saveAtOnce(this.parts.index.size)) await this.follower.save()
    else if (unsaved >= fewestToSave) {
      this.callOffSave = this.parts.later(() => {
        this.task(null, () => this.follower.save())
      }, saveAfterIdle)
    }
  }

  private tellIndexed(): void {
    this.parts.post({ kind: 'indexed', items: this.parts.index.size, pending: this.follower.pending })
  }

  private task(id: number | null, work: () => Promise<void>): void {
    this.tasks = this.tasks.then(work).catch((error: unknown) => {
      this.parts.post({ kind: 'failed', id, message: messageOf(error) })
    })
  }

  private async answerWaiting(): Promise<void> {
    if (this.answering) return
    this.answering = true
    for (;;) {
      // What has arrived meanwhile may call this search off, or be newer.
      await this.parts.pause()
      const question = this.waiting.pop()
      if (question === undefined) break
      try {
        if (question.kind === 'search') await this.answer(question)
        else await this.answerOther(question)
      } catch (error) {
        this.parts.post({ kind: 'failed', id: question.id, message: messageOf(error) })
      }
    }
    this.answering = false
  }

  private async answerOther(question: Exclude<Question, Search>): Promise<void> {
    const { db, index, post, today } = this.parts
    if (question.kind === 'like')
      post({ kind: 'like', id: question.id, query: await likeThese(db, index, question) })
    else post(countFor(this.indexes, question, (query) => parseQuery(query, today(), this.stems)))
  }

  /** One name after the other; searches that are typed meanwhile are answered in between. */
  private async batch({ id, names }: Batch): Promise<void> {
    const { db, index, pause, post } = this.parts
    try {
      const known = await readKnownNames(db)
      for (const name of names) {
        await pause()
        if (!this.batches.has(id)) return
        post({ kind: 'batch-part', id, rows: [sentRow(await searchName(db, index, name, known))] })
      }
      post({ kind: 'batched', id })
    } catch (error) {
      post({ kind: 'failed', id, message: messageOf(error) })
    }
    this.batches.delete(id)
  }

  private async answer({ id, kind: _, ...question }: Search): Promise<void> {
    const { db, post, today } = this.parts
    const answer = await answerSearch(db, this.indexes, { ...question, today: today(), stems: this.stems })
    post({
      kind: 'answer',
      id,
      answer: {
        hits: answer.hits.map(sentHit),
        type: answer.type,
        groups: answer.groups.map((group) => ({ ...group, hits: group.hits.map(sentHit) })),
        taken: answer.taken,
        total: answer.total,
        isPreview: answer.isPreview,
        sort: answer.sort,
        notices: [...answer.notices],
        pending: this.follower.pending,
      },
    })
  }
}

function sentHit(hit: SearchHit) {
  return { ...hit, matches: [...hit.matches], titleMatches: [...hit.titleMatches] }
}

function sentRow(row: BatchRow) {
  const hits = row.hits.map((hit) => ({ ...hit, matches: [...hit.matches] }))
  return { ...row, forms: [...row.forms], hits }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error)
}
