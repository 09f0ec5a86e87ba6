import type { HitKind, ParsedQuery, QueryNode, QuerySort } from './query-node'
import { scanQuery, type QueryPiece, type TermPiece } from './scan-query'
import { shownTerm } from './sign-notice'
import { isField, termNode, type TermOutcome } from './term-node'

/** Deeper brackets and more terms are no query that a person wrote, and would block the search of others. */
const deepest = 40
const mostTerms = 64

/**
 * Understands a query; never fails, on any string. The grammar, by recursive descent:
 *
 *     or   = and { "OR" and }
 *     and  = not { ["AND"] not }
 *     not  = { "-" | "NOT" } unit
 *     unit = [field ":"] "(" or ")" | [field ":"] ( word ["*" | "~" number] | '"' phrase '"' ["~" number] ) | "#" tag
 *
 * A last word without a space after it is the beginning of a word, since it may still be being typed. What is not
 * understood is searched as text, with a notice. A field before a bracket holds for what has none of its own in it. `today` as `YYYY-MM-DD` is what relative dates count from; '' where
 * nobody knows it. With `stems`, words are also found in their other English forms.
 */
export function parseQuery(text: string, today = '', stems = false): ParsedQuery {
  const parser = new QueryParser(scanQuery(text), today, stems)
  return parser.parse()
}

class QueryParser {
  private at = 0
  private depth = 0
  /** Brackets that are open, too deep to be read. */
  private tooDeep = 0
  private terms = 0
  /** Of the bracket that is read; null outside of any that has one. */
  private field: string | null = null
  /** What is read is left out of what is found. */
  private isLeftOut = false
  /** A whole term has nothing to look for. */
  private isLacking = false
  private sort: QuerySort | null = null
  private type: HitKind | null = null
  private readonly notices = new Set<string>()

  constructor(
    private readonly pieces: readonly QueryPiece[],
    private readonly today: string,
    private readonly stems: boolean,
  ) {}

  parse(): ParsedQuery {
    const nodes: QueryNode[] = []
    while (this.at < this.pieces.length) {
      const node = this.or()
      if (node !== null) nodes.push(node)
      if (this.take('close')) this.notices.add('A closing bracket without an opening one was left out.')
    }
    const node = joined('and', nodes)
    const { sort, type } = this
    const isWhole = sort !== null || (this.pieces.length > 0 && this.notices.size === 0)
    const asksForAll = node === null && isWhole && !this.isLacking
    return { node, asksForAll, sort, type, notices: [...this.notices] }
  }

  private or(): QueryNode | null {
    const nodes: QueryNode[] = []
    let sides = 0
    let missing = 0
    do {
      const node = this.and()
      sides += 1
      if (node !== null) nodes.push(node)
      // What is beyond the most words is there, and told.
      else if (this.terms <= mostTerms && (this.at < this.pieces.length || sides === 1)) missing += 1
    } while (this.take('or'))
    // Nothing after a last OR is a query that is being typed.
    if (sides > 1 && missing > 0)
      this.notices.add('OR stands between two things to look for; one was missing.')
    return joined('or', nodes)
  }

  private and(): QueryNode | null {
    const nodes: QueryNode[] = []
    for (;;) {
      const next = this.pieces[this.at]
      if (this.takeTooDeep()) continue
      if (next === undefined || next.kind === 'or' || next.kind === 'close') return joined('and', nodes)
      if (this.take('and')) continue
      const node = this.not()
      if (node !== null) nodes.push(node)
    }
  }

  private not(): QueryNode | null {
    let negated = false
    while (this.take('minus') || this.take('not')) negated = !negated
    const isOuter = this.isLeftOut
    this.isLeftOut ||= negated
    const node = this.unit()
    this.isLeftOut = isOuter
    return node !== null && negated ? { kind: 'not', node } : node
  }

  private unit(): QueryNode | null {
    if (this.take('open')) return this.bracket()
    const piece = this.pieces[this.at]
    if (piece?.kind !== 'term') return null
    this.at += 1
    if (piece.field !== null && piece.value === '' && isField(piece.field))
      return this.fieldAlone(piece, piece.field)
    const { field } = this
    const outcome = termNode(
      piece.field === null && field !== null ? { ...piece, field, raw: `${field}:${piece.raw}` } : piece,
      this.today,
      this.stems,
    )
    if (outcome.sort !== undefined || outcome.type !== undefined) this.choose(piece, outcome)
    const { node, notice } = outcome
    if (node === null) {
      const isShown = outcome.sort !== undefined || outcome.type !== undefined
      this.isLacking ||= notice !== null || !(isShown || piece.unfinished || piece.isOpen)
      if (notice !== null) this.notices.add(notice)
      return null
    }
    this.terms += 1
    if (this.terms > mostTerms) {
      this.notices.add(`Only the first ${String(mostTerms)} words were searched.`)
      return null
    }
    if (notice !== null) this.notices.add(notice)
    return node
  }

  /** `title:(quay OR ferry)`; without a bracket nothing stands behind it, or something else after a space. */
  private fieldAlone({ raw }: TermPiece, field: string): QueryNode | null {
    const outer = this.field
    this.field = field
    const isBefore = this.take('open')
    const node = isBefore ? this.bracket() : null
    this.field = outer
    const next = this.pieces[this.at]
    if (!isBefore && next !== undefined && next.kind !== 'close')
      this.notices.add(`What “${shownTerm(raw)}” looks for stands right behind it, without a space.`)
    return node
  }

  /** How all that is found is shown: there is one order and one kind, and no other to leave out. */
  private choose({ raw }: TermPiece, { sort, type }: TermOutcome): void {
    if (this.isLeftOut) {
      this.notices.add(
        `“${shownTerm(raw)}” is for all that is found and cannot be excluded, so it was left out.`,
      )
      return
    }
    if (type !== undefined && this.type !== null && this.type !== type)
      this.notices.add('One kind can be shown alone: the last “type:” was taken.')
    if (sort !== undefined && this.sort !== null && this.sort !== sort)
      this.notices.add('Results have one order: the last “sort:” was taken.')
    this.sort = sort ?? this.sort
    this.type = type ?? this.type
  }

  private bracket(): QueryNode | null {
    if (this.depth >= deepest) {
      this.notices.add(`Brackets deeper than ${String(deepest)} were left out.`)
      this.tooDeep += 1
      return null
    }
    this.depth += 1
    const node = this.or()
    this.depth -= 1
    this.take('close')
    return node
  }

  /** The closing bracket of one that was left out goes with it. */
  private takeTooDeep(): boolean {
    if (this.tooDeep === 0 || !this.take('close')) return false
    this.tooDeep -= 1
    return true
  }

  private take(kind: QueryPiece['kind']): boolean {
    if (this.pieces[this.at]?.kind !== kind) return false
    this.at += 1
    return true
  }
}

function joined(kind: 'and' | 'or', nodes: readonly QueryNode[]): QueryNode | null {
  const [first, second] = nodes
  if (first === undefined) return null
  return second === undefined ? first : { kind, nodes }
}
