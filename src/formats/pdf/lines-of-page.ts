import type { PdfLine, PdfPage, PdfRun } from './pdf-line'

interface OpenLine {
  text: string
  left: number
  right: number
  y: number
  /** Letters of each size of font. */
  readonly sizes: Map<number, number>
}

/** The lines of a page: runs on one baseline that follow each other, with blanks where there is room for one. */
export function linesOfPage({ runs }: PdfPage, page: number): PdfLine[] {
  const lines: PdfLine[] = []
  let open: OpenLine | null = null
  const close = () => {
    if (open !== null && open.text.trim() !== '') lines.push(closed(open, page))
    open = null
  }
  for (const run of runs) {
    if (run.text === '') continue
    if (open !== null && !goesOn(open, run)) close()
    open = open === null ? begun(run) : added(open, run)
  }
  close()
  return lines
}

function begun(run: PdfRun): OpenLine {
  const { text, x: left, width, y, size } = run
  return { text, left, right: left + width, y, sizes: new Map([[size, text.trim().length]]) }
}

function added(line: OpenLine, run: PdfRun): OpenLine {
  const gap = run.isRtl ? line.left - (run.x + run.width) : run.x - line.right
  const isApart = gap > run.size * 0.18 && !isIdeographic(line.text.slice(-1), run.text.charAt(0))
  const blank = isApart && !/\s$/u.test(line.text) && !/^\s/u.test(run.text) ? ' ' : ''
  const letters = run.text.trim().length
  if (letters > 0) line.sizes.set(run.size, (line.sizes.get(run.size) ?? 0) + letters)
  line.text += blank + run.text
  line.left = Math.min(line.left, run.x)
  line.right = Math.max(line.right, run.x + run.width)
  return line
}

/** On the baseline, or a little above or below it as small figures are; never back to the left of what is there. */
function goesOn(line: OpenLine, run: PdfRun): boolean {
  const size = Math.max(run.size, mainSize(line.sizes))
  if (Math.abs(run.y - line.y) > size * 0.45) return false
  return run.isRtl ? run.x + run.width <= line.left + size * 0.5 : run.x >= line.right - size * 0.5
}

function closed({ text, left, right, y, sizes }: OpenLine, page: number): PdfLine {
  return { page, text: text.trim(), left, right, y, size: mainSize(sizes) }
}

function mainSize(sizes: ReadonlyMap<number, number>): number {
  let [most, size] = [-1, 0]
  for (const [each, letters] of sizes) if (letters > most) [most, size] = [letters, each]
  return size
}

/** Writing that has no blanks between its words. */
function isIdeographic(before: string, after: string): boolean {
  const letters = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u
  return letters.test(before) && letters.test(after)
}
