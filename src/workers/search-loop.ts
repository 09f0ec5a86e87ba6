import { searchRequest, type SearchReply, type SearchRequest } from '@/contract/search-messages'
import { completedFields } from '@/core/index/completed-fields'
import type { SearchHit } from '@/core/index/search-hit'
import type { SearchIndex } from '@/core/index/search-index'
import { parseQuery } from '@/core/query/parse-query'
import type { ArchiveDatabase, QueueRow } from '@/store/archive-database'
import { answerSearch } from '@/store/search/answer-search'
import { askedIndex, type SearchIndexes } from '@/store/search/asked-index'
import { AsideFollower } from '@/store/search/aside-follower'
import type { AsideIndexes } from '@/store/search/aside-indexes'
import { IndexFollower } from '@/store/search/index-follower'

type Question = Extract<SearchRequest, { kind: 'search' | 'facets' | 'values' | 'count' }>
type Search = Extract<SearchRequest, { kind: 'search' }>

/** Values of each field that are shown at most. */
const facetValues = 30
/** Values that are offered while one is typed. */
const completions = 8

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
  private callOffSave: () => void = () => undefined

  constructor(private readonly parts: SearchLoopParts) {
    const { index, aside, db, pause, post } = parts
    this.aside = new AsideFollower({ db, pause, ...aside })
    this.follower = new IndexFollower(db, index, {
      pause,
      progress: () => {
        // The end is told by `indexed()`, when the queue is at its end too.
        if (this.follower.pending > 0) this.tellIndexed()
      },
      taken: (rows) => {
        this.asideRows = rows === 'all' || this.asideRows === 'all' ? 'all' : [...this.asideRows, ...rows]
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
        this.waiting.push(request)
        void this.answerWaiting()
        break
      case 'cancel':
        this.waiting = this.waiting.filter(({ id }) => id !== request.id)
        break
      case 'follow':
        this.follow(true)
        break
      case 'rebuild':
        this.rebuild(request.id)
    }
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
        else this.countFor(question)
      } catch (error) {
        this.parts.post({ kind: 'failed', id: question.id, message: messageOf(error) })
      }
    }
    this.answering = false
  }

  private countFor(question: Exclude<Question, Search>): void {
    const { post, today } = this.parts
    const asked = (query: string) => askedIndex(this.indexes, parseQuery(query, today()))
    const { id } = question
    if (question.kind === 'count') {
      const counts = question.queries.map(({ query, since }) => {
        const { index, parsed } = asked(query)
        return index.count(parsed, since)
      })
      post({ kind: 'counted', id, counts })
      return
    }
    if (question.kind === 'values') {
      const values = this.parts.index.values(completedFields(question.field), question.typed, completions)
      post({ kind: 'values', id, values: [...values] })
      return
    }
    const { index, parsed } = asked(question.query)
    const { total, fields, months, states, parts } = index.facets(parsed, facetValues)
    const facets = {
      total,
      fields: fields.map(({ field, values }) => ({ field, values: [...values] })),
      months: [...months],
      states: [...states],
      parts: [...parts],
    }
    post({ kind: 'facets', id, facets })
  }

  private async answer({ id, kind: _, ...question }: Search): Promise<void> {
    const { db, post, today } = this.parts
    const answer = await answerSearch(db, this.indexes, { ...question, today: today() })
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

function messageOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error)
}
