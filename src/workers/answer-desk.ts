import type { SearchReply, SearchRequest } from '@/contract/search-messages'
import type { Item } from '@/core/article/item'
import type { SearchIndex } from '@/core/index/search-index'
import { parseQuery } from '@/core/query/parse-query'
import type { ArchiveDatabase } from '@/store/archive-database'
import { answerSearch } from '@/store/search/answer-search'
import type { AsideIndexes } from '@/store/search/aside-indexes'
import { likeThese } from '@/store/search/like-these'
import type { Shelves } from '@/store/search/shelves'
import { BatchRuns } from './batch-runs'
import { countFor } from './count-for'
import { messageOf } from './message-of'
import { QuestionLane } from './question-lane'
import { sentAnswer } from './sent-answer'

type Search = Extract<SearchRequest, { kind: 'search' }>
type Reading = Search | Extract<SearchRequest, { kind: 'like' }>
type Counting = Extract<SearchRequest, { kind: 'facets' | 'values' | 'count' }>
type Asked = Reading | Counting | Extract<SearchRequest, { kind: 'batch' | 'cancel' }>

export interface AnswerParts {
  readonly db: ArchiveDatabase
  readonly index: SearchIndex
  /** Beside the articles. */
  readonly aside: AsideIndexes
  readonly post: (reply: SearchReply) => void
  /** `YYYY-MM-DD` on the clock of the person. */
  readonly today: () => string
  /** Lets messages that have arrived be handled. */
  readonly pause: () => Promise<void>
}

/** What a window asks for first. */
const hitsAtFirst = 20

interface DeskParts extends AnswerParts {
  readonly shelves: Shelves
  /** Resolves once what was saved of the index is in it: until then, nothing is found that is there. */
  readonly loaded: () => Promise<void>
  /** Resolves once all that was saved before can be found, or as much of it as can be awaited. */
  readonly inStep: () => Promise<void>
  /** Items that are not taken in yet. */
  readonly pending: () => number
}

/** Answers what is asked of the search, the newest first. */
export class AnswerDesk {
  private readonly searches: QuestionLane<Reading>
  private readonly counts: QuestionLane<Counting>
  private readonly batches: BatchRuns
  private stems = false
  /** How often something was asked. */
  asked = 0

  constructor(private readonly parts: DeskParts) {
    const { db, index, loaded, inStep, pause, pending, post } = parts
    const failed = (id: number, error: unknown): void => {
      post({ kind: 'failed', id, message: messageOf(error) })
    }
    this.searches = new QuestionLane({ pause, failed, answer: (question) => this.answerReading(question) })
    this.counts = new QuestionLane({
      // Twice: a search that came at the same moment goes first.
      pause: () => pause().then(pause),
      failed,
      answer: (question) => this.answerCounting(question),
    })
    this.batches = new BatchRuns({
      ...{ db, index, post, pause, pending, failed, inStep },
      loaded,
    })
  }

  take(request: Asked): void {
    this.asked += 1
    switch (request.kind) {
      case 'search':
        if (request.once) void this.askInStep(request)
        else this.searches.ask(request)
        break
      case 'like':
        void this.askInStep(request)
        break
      case 'batch':
        void this.batches.run(request)
        break
      case 'cancel':
        this.batches.callOff(request.id)
        this.searches.callOff(request.id)
        this.counts.callOff(request.id)
        break
      case 'facets':
      case 'values':
      case 'count':
        this.counts.ask(request)
    }
  }

  /** Resolves once no search waits for an answer. */
  idle(): Promise<void> {
    return this.searches.idle()
  }

  /** Whether words are also found in their other English forms; false where that is as it was. */
  setStems(stems: boolean): boolean {
    const isOther = stems !== this.stems
    this.stems = stems
    return isOther
  }

  /** Who types meanwhile does not wait for it. What is asked once is not asked again when the index has grown, nor when it turned out to be damaged. */
  private async askInStep(question: Reading): Promise<void> {
    await this.parts.loaded()
    await this.parts.inStep()
    this.searches.ask(question)
  }

  /** Answers as it is typed, and tells nobody. */
  ahead(query: string): Promise<{ readonly items: readonly Item[] }> {
    const { index, aside, shelves, today, pause } = this.parts
    const asked = {
      query,
      offset: 0,
      limit: hitsAtFirst,
      sort: 'relevance',
      preview: true,
      explain: false,
    } as const
    const question = { ...asked, today: today(), stems: this.stems }
    return answerSearch(shelves, { items: index, ...aside }, question, pause)
  }

  /** Counts what is common among all that is found, and tells nobody. */
  async countAhead(query: string): Promise<void> {
    await this.countNow({ kind: 'facets', id: 0, query })
  }

  private async answerReading(question: Reading): Promise<void> {
    const { db, index, loaded, post } = this.parts
    await loaded()
    if (question.kind === 'search') await this.answer(question)
    else post({ kind: 'like', id: question.id, query: await likeThese(db, index, question) })
  }

  private async answerCounting(question: Counting): Promise<void> {
    const { loaded, post } = this.parts
    await loaded()
    post(await this.countNow(question))
  }

  private countNow(question: Counting): Promise<SearchReply> {
    const { index, aside, shelves, today } = this.parts
    const parse = (query: string) => parseQuery(query, today(), this.stems)
    return countFor(shelves, { items: index, ...aside }, question, parse)
  }

  private async answer({ id, kind: _, once, ...question }: Search): Promise<void> {
    const { index, aside, shelves, pause, pending, post, today } = this.parts
    const asked = { ...question, today: today(), stems: this.stems }
    const find = () => answerSearch(shelves, { items: index, ...aside }, asked, pause)
    const found = await find()
    const answer = once && index.hasLost ? await this.parts.inStep().then(find) : found
    post({ kind: 'answer', id, answer: sentAnswer(answer, pending()) })
  }
}
