import type { Span } from '@/core/anchor/span'
import type { Mark } from '@/core/annotation/mark'

/** As many marks as are drawn over one another: more could not be told apart. */
export const mostLayers = 3

/** A stretch of the text with more marks than are drawn. */
export interface CrowdedStretch extends Span {
  /** Marks that are not drawn, at its fullest place. */
  readonly more: number
}

export interface DrawnLayers {
  /** What is drawn of each mark, in the order given: all of it, but where it is crowded the shortest marks alone. */
  readonly drawn: readonly { readonly mark: Mark; readonly spans: readonly Span[] }[]
  readonly crowded: readonly CrowdedStretch[]
}

interface Edge {
  readonly at: number
  readonly mark: Mark
  readonly isEnd: boolean
}

/** Chooses what is drawn where many marks lie over one another, from one edge of a mark to the next. */
export function drawnLayers(marks: readonly Mark[]): DrawnLayers {
  const hidden = new Map<Mark, Span[]>()
  const crowded: CrowdedStretch[] = []
  const edges = edgesOf(marks)
  const open: Mark[] = []
  edges.forEach(({ at, mark, isEnd }, index) => {
    if (isEnd) open.splice(open.indexOf(mark), 1)
    else open.splice(placeFor(open, mark), 0, mark)
    const end = edges[index + 1]?.at ?? at
    if (end === at || open.length <= mostLayers) return
    for (const below of open.slice(mostLayers)) addTo(hidden, below, { start: at, end })
    addStretch(crowded, { start: at, end, more: open.length - mostLayers })
  })
  return { drawn: marks.map((mark) => ({ mark, spans: without(mark.spans, hidden.get(mark)) })), crowded }
}

function edgesOf(marks: readonly Mark[]): Edge[] {
  const edges = marks.flatMap((mark) =>
    mark.spans.flatMap(({ start, end }) => [
      { at: start, mark, isEnd: false },
      { at: end, mark, isEnd: true },
    ]),
  )
  return edges.sort((a, b) => a.at - b.at || Number(b.isEnd) - Number(a.isEnd))
}

/** The shorter stands before the longer one: it is the one that would be covered. */
function placeFor(open: readonly Mark[], mark: Mark): number {
  const length = lengthOf(mark)
  const at = open.findIndex((other) => lengthOf(other) > length)
  return at === -1 ? open.length : at
}

function lengthOf({ spans }: Mark): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0)
}

function addTo(hidden: Map<Mark, Span[]>, mark: Mark, span: Span): void {
  const spans = hidden.get(mark)
  const last = spans?.at(-1)
  if (spans === undefined) hidden.set(mark, [span])
  else if (last?.end === span.start) spans[spans.length - 1] = { start: last.start, end: span.end }
  else spans.push(span)
}

function addStretch(crowded: CrowdedStretch[], stretch: CrowdedStretch): void {
  const last = crowded.at(-1)
  if (last?.end !== stretch.start) crowded.push(stretch)
  else
    crowded[crowded.length - 1] = {
      start: last.start,
      end: stretch.end,
      more: Math.max(last.more, stretch.more),
    }
}

function without(spans: readonly Span[], hidden: readonly Span[] | undefined): readonly Span[] {
  if (hidden === undefined) return spans
  return spans.flatMap((span) => {
    const left: Span[] = []
    let { start } = span
    for (const gap of hidden) {
      if (gap.end <= start || gap.start >= span.end) continue
      if (gap.start > start) left.push({ start, end: gap.start })
      start = gap.end
    }
    if (start < span.end) left.push({ start, end: span.end })
    return left
  })
}
