import { markupEvents } from '../markup/markup-events'

/** Where an annotation stands in the text of an article: a path of elements, and code units of the text in it. */
export interface WallabagRange {
  /** `/div[1]/p[2]`. */
  readonly start: string
  readonly startOffset: number
}

interface Context {
  readonly prefix: string
  readonly suffix: string
}

/** Code units on each side that tell one place from another. */
const length = 40

/**
 * What stands around quotes, by their places in the HTML of their article (as annotator.js gives them: paths from the
 * article on, offsets in the text of an element); '' where the place does not hold the quote.
 */
export function rangeContexts(
  html: string,
  marks: readonly { readonly quote: string; readonly range: WallabagRange | null }[],
): readonly Context[] {
  const wanted = new Set(marks.flatMap(({ range }) => (range === null ? [] : [indexed(range.start)])))
  const { text, begins } =
    wanted.size === 0 ? { text: '', begins: new Map<string, number>() } : walk(html, wanted)
  return marks.map(({ quote, range }) => {
    const base = range === null ? undefined : begins.get(indexed(range.start))
    if (range === null || base === undefined) return { prefix: '', suffix: '' }
    const start = base + range.startOffset
    if (quote === '' || !text.startsWith(quote, start)) return { prefix: '', suffix: '' }
    const end = start + quote.length
    return {
      prefix: text.slice(Math.max(base, start - length), start),
      suffix: text.slice(end, end + length),
    }
  })
}

/** The text of HTML, and where in it the elements begin whose paths are wanted. */
function walk(html: string, wanted: ReadonlySet<string>): { text: string; begins: Map<string, number> } {
  const parts: string[] = []
  const begins = new Map<string, number>()
  const open = [{ path: '', counts: new Map<string, number>() }]
  let at = 0
  for (const event of markupEvents([html], { xml: false })) {
    const above = open.at(-1)
    if (event.kind === 'text') {
      parts.push(event.text)
      at += event.text.length
    } else if (event.kind === 'open' && above !== undefined) {
      const count = (above.counts.get(event.name) ?? 0) + 1
      above.counts.set(event.name, count)
      const path = `${above.path}/${event.name}[${count}]`
      if (wanted.has(path)) begins.set(path, at)
      open.push({ path, counts: new Map() })
    } else if (event.kind === 'close' && open.length > 1) open.pop()
  }
  return { text: parts.join(''), begins }
}

/** `/div/p[2]` as `/div[1]/p[2]`. */
function indexed(path: string): string {
  return path
    .split('/')
    .map((step) => (step === '' || step.endsWith(']') ? step : `${step}[1]`))
    .join('/')
}
