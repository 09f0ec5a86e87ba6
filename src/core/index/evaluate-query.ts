import type { DateNode, QueryNode, WordsNode } from '../query/query-node'
import { isPreviewed } from './expand-term'
import type { FacetTable } from './facet-table'
import { fieldMask } from './index-fields'
import { dayNumber, type ItemTable } from './item-table'
import { keepPhrase } from './keep-phrase'
import { postingsOf } from './postings-of'
import { ScoreFrame } from './score-frame'
import { scoreTerm, type ScoredTerm } from './score-term'
import type { WordIndex } from './word-index'

export interface EvaluatedQuery {
  /** Who has it gives it back with `release`. */
  readonly frame: ScoreFrame
  /** Short beginnings of words were answered for by their most frequent words alone. */
  readonly isPreview: boolean
}

/** Works out which documents a query finds, and their scores. Frames are kept for the next query. */
export class QueryEvaluator {
  private idle: ScoreFrame[] = []
  private numbers = 0
  /** The different words of the query, by the order in which they were met. */
  private words = new Map<string, number>()
  private preview = false
  private isPreview = false
  private slots: Uint32Array = new Uint32Array()

  constructor(
    private readonly index: WordIndex,
    private readonly items: ItemTable,
    /** Read when a query needs them first. */
    private readonly facets: () => FacetTable,
  ) {}

  evaluate(node: QueryNode, preview: boolean): EvaluatedQuery {
    const { numbers } = this.index
    // Some room, since each new document in the head has a number more.
    if (numbers > this.numbers) {
      this.numbers = numbers + 1024
      this.idle = []
    }
    this.words = new Map()
    this.preview = preview
    this.isPreview = false
    this.slots = this.index.slotsByNumber
    const frame = this.find(node)
    return { frame, isPreview: this.isPreview }
  }

  release(frame: ScoreFrame): void {
    frame.clear()
    this.idle.push(frame)
  }

  /** The slot of the item that a document is of. */
  slotOf(doc: number): number {
    return this.slots[doc] as number
  }

  private find(node: QueryNode): ScoreFrame {
    if (node.kind === 'or') return this.any(node.nodes)
    return this.all(node.kind === 'and' ? node.nodes : [node])
  }

  private all(nodes: readonly QueryNode[]): ScoreFrame {
    const words = nodes.filter((node) => node.kind === 'words')
    const groups = nodes.filter((node) => node.kind === 'and' || node.kind === 'or')
    const first = words.length > 0 ? this.allWords(words) : null
    const filters = nodes.map((node) => this.filterOf(node)).filter((filter) => filter !== null)
    const begun = first ?? (groups[0] === undefined ? null : this.find(groups[0]))
    const frame = begun ?? this.everything(filters[0])
    for (const filter of begun === null ? filters.slice(1) : filters)
      frame.keep((doc) => filter(this.slotOf(doc)))
    for (const node of words) if (node.terms.length > 1) keepPhrase(this.index, frame, phraseOf(node))
    for (const node of first === null ? groups.slice(1) : groups) {
      if (frame.size === 0) break
      const other = this.find(node)
      frame.keep((doc) => other.marks[doc] !== 0)
      frame.add(other)
      this.release(other)
    }
    for (const node of nodes) if (node.kind === 'not' && frame.size > 0) this.leaveOut(frame, node.node)
    return frame
  }

  private allWords(words: readonly WordsNode[]): ScoreFrame {
    const asked = words.flatMap((node) => this.termsOf(node))
    const terms =
      asked.length === 1
        ? asked
        : asked
            .map((term) => ({ term, cost: this.costOf(term) }))
            .sort((a, b) => a.cost - b.cost)
            .map(({ term }) => term)
    const frame = this.newFrame()
    for (const [at, term] of terms.entries()) {
      const step = at + 1
      scoreTerm(this.index, frame, term, { step, preview: this.preview, marksWords: false })
      if (step > 1) frame.keepStep(step)
      if (frame.size === 0) break
    }
    for (const { word } of terms) frame.addWord(word)
    return frame
  }

  private any(nodes: readonly QueryNode[]): ScoreFrame {
    const frame = this.newFrame()
    for (const node of nodes) {
      if (node.kind === 'words' && node.terms.length === 1) {
        for (const term of this.termsOf(node)) {
          scoreTerm(this.index, frame, term, { step: 1, preview: this.preview, marksWords: true })
        }
        continue
      }
      const other = this.find(node)
      for (let index = 0; index < other.size; index += 1) frame.mark(other.found[index] as number)
      frame.add(other)
      this.release(other)
    }
    return frame
  }

  private leaveOut(frame: ScoreFrame, node: QueryNode): void {
    const filter = this.filterOf(node)
    if (filter !== null) {
      frame.keep((doc) => !filter(this.slotOf(doc)))
      return
    }
    // All of it, since what is left out in part only would be shown.
    const { preview } = this
    this.preview = false
    const other = this.find(node)
    this.preview = preview
    frame.keep((doc) => other.marks[doc] === 0)
    this.release(other)
  }

  /** Whether an item is in a state, has a part or a value, or stands in a range of days; null where the node asks else. */
  private filterOf(node: QueryNode): ((slot: number) => boolean) | null {
    switch (node.kind) {
      case 'is':
        return (slot) => this.items.isIn(slot, node.state)
      case 'has':
        return (slot) => this.items.has(slot, node.part)
      case 'id': {
        const wanted = this.items.slotOf(node.id)
        return (slot) => slot === wanted
      }
      case 'value':
        return this.facets().holder(node.fields, node.value)
      case 'date':
        return this.inRange(node)
      case 'words':
      case 'and':
      case 'or':
      case 'not':
        return null
    }
  }

  private inRange({ of, from, before }: DateNode): (slot: number) => boolean {
    const first = from === null ? 0 : dayNumber(from)
    const end = before === null ? Infinity : dayNumber(before)
    return (slot) => {
      const day = this.items.day(slot, of)
      return day >= first && day < end
    }
  }

  private everything(filter?: (slot: number) => boolean): ScoreFrame {
    const frame = this.newFrame()
    this.index.eachDocument((doc) => {
      if (filter === undefined || filter(this.slotOf(doc))) frame.mark(doc)
    })
    return frame
  }

  /** So many words of a phrase are scored: the rest are looked for where those stand. */
  private termsOf({ terms, prefix, fuzzy, stem, field, type }: WordsNode): ScoredTerm[] {
    const fields = fieldMask(field, type)
    return terms.slice(0, scoredTerms).map((term, place) => {
      const asked = { term, prefix: prefix && place === terms.length - 1, fuzzy, stem }
      if (this.preview && isPreviewed(asked)) this.isPreview = true
      const word = this.words.get(term) ?? this.words.size
      this.words.set(term, word)
      return { ...asked, fields, word }
    })
  }

  private costOf(term: ScoredTerm): number {
    return term.fuzzy > 0 ? Infinity : postingsOf(this.index, term)
  }

  private newFrame(): ScoreFrame {
    return this.idle.pop() ?? new ScoreFrame(this.numbers)
  }
}

const scoredTerms = 24

function phraseOf({ terms, prefix, near, field, type }: WordsNode) {
  return { terms, prefix, near, fields: fieldMask(field, type) }
}
