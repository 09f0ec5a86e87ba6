import type { PdfLine } from './pdf-line'

/** Lines that belong together, joined. */
export interface PdfParagraph {
  readonly text: string
  readonly size: number
  readonly page: number
}

/** A blank between two lines counts as one between paragraphs above so many times the usual distance of lines. */
const wideGap = 1.3

/** Paragraphs out of lines, over the ends of lines, columns and pages; words that were hyphenated there are whole again. */
export function joinLines(lines: readonly PdfLine[]): PdfParagraph[] {
  const leading = usualLeading(lines)
  const edges = rightEdges(lines)
  const known = wordsWithin(lines)
  const paragraphs: PdfParagraph[] = []
  let open: PdfLine[] = []
  const close = () => {
    const [first] = open
    if (first === undefined) return
    const text = open.slice(1).reduce((before, { text: next }) => joined(before, next, known), first.text)
    paragraphs.push({ text, size: first.size, page: first.page })
    open = []
  }
  for (const line of lines) {
    const before = open.at(-1)
    if (before !== undefined && beginsNew(open, before, line, { leading, edge: edges(before) })) close()
    open.push(line)
  }
  close()
  return paragraphs
}

interface Measures {
  /** Of baselines, as a multiple of the font's size. */
  readonly leading: number
  /** How far lines of this column go, in points. */
  readonly edge: number
}

function beginsNew(
  open: readonly PdfLine[],
  before: PdfLine,
  line: PdfLine,
  { leading, edge }: Measures,
): boolean {
  if (Math.abs(line.size - before.size) > before.size * 0.08) return true
  if (/^(?:[•◦▪●–*]|\(?\d{1,2}[.)])\s/u.test(line.text)) return true
  const ends = /[.!?:…。！？]["'”’»)\]\d]*$/u.test(before.text)
  const down = line.y - before.y
  const isElsewhere = line.page !== before.page || down < -before.size * 0.5
  if (isElsewhere) return ends
  if (down > leading * before.size * wideGap) return true
  const step = before.size * 0.8
  const isIndented = line.left > before.left + step
  const isShort = before.right < edge - (edge - before.left) * 0.2
  if (isIndented) return ends || isShort
  // The second line of a paragraph goes back from the indent of its first.
  if (line.left < before.left - step) return open.length > 1 || ends
  return isShort && (ends || before.right < edge - (edge - before.left) * 0.5)
}

/** The distance of baselines that most lines have from the one before, in sizes of their font. */
function usualLeading(lines: readonly PdfLine[]): number {
  const counts = new Map<number, number>()
  lines.forEach((line, index) => {
    const before = lines[index - 1]
    if (before?.page !== line.page || before.size !== line.size) return
    const distance = (line.y - before.y) / line.size
    if (distance < 0.8 || distance > 3) return
    const step = Math.round(distance * 20) / 20
    counts.set(step, (counts.get(step) ?? 0) + line.text.length)
  })
  let [most, leading] = [0, 1.2]
  for (const [step, letters] of counts) if (letters > most) [most, leading] = [letters, step]
  return leading
}

/** For a line, how far to the right the lines of its page go that begin where it does, or nearly. */
function rightEdges(lines: readonly PdfLine[]): (line: PdfLine) => number {
  const step = 24
  const edges = new Map<string, number>()
  const places = ({ page, left }: PdfLine) => {
    const place = Math.floor(left / step)
    return [place - 1, place, place + 1].map((each) => `${String(page)} ${String(each)}`)
  }
  for (const line of lines)
    for (const place of places(line)) edges.set(place, Math.max(edges.get(place) ?? 0, line.right))
  return (line) => edges.get(places(line)[1] ?? '') ?? line.right
}

/** Words inside of lines, lower case: how a hyphenated word is written where no line ends. */
function wordsWithin(lines: readonly PdfLine[]): ReadonlySet<string> {
  const words = new Set<string>()
  for (const { text } of lines)
    for (const [word] of text.matchAll(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu)) words.add(word.toLowerCase())
  return words
}

function joined(before: string, next: string, known: ReadonlySet<string>): string {
  if (before.endsWith('\u00ad')) return before.slice(0, -1) + next
  const head = /([\p{L}\p{N}-]*\p{L})[-\u2010]$/u.exec(before)?.[1]
  const tail = /^\p{Ll}[\p{L}\p{N}]*/u.exec(next)?.[0]
  if (head !== undefined && tail !== undefined) {
    const [whole, withHyphen] = [`${head}${tail}`.toLowerCase(), `${head}-${tail}`.toLowerCase()]
    const keeps = known.has(withHyphen) && !known.has(whole)
    return (keeps ? before : before.slice(0, -1)) + next
  }
  if (/[-\u2010\u2013/]$/u.test(before) && !/\s[-\u2013]$/u.test(before)) return before + next
  const isDense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f]$/u.test(before)
  return isDense && !/^[\p{Script=Latin}\d]/u.test(next) ? before + next : `${before} ${next}`
}
