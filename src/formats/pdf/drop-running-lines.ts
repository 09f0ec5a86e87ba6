import type { PdfLine, PdfPage } from './pdf-line'

export interface BodyLines {
  readonly body: readonly PdfLine[]
  /** Running heads and feet, page numbers, what a browser prints round a page. */
  readonly running: readonly PdfLine[]
}

/** How much of a page's height at its top and at its bottom may hold what runs through the pages. */
const margin = 0.12
/** Where a line counts by what it looks like alone. */
const edge = 0.07

/**
 * Takes out what stands at the top or bottom of page after page: lines that are the same but for their figures at the same
 * height of at least half of the pages (two at least), and at the very edge numbers of pages and what browsers print there.
 */
export function dropRunningLines(lines: readonly PdfLine[], pages: readonly PdfPage[]): BodyLines {
  const counts = new Map<string, Set<number>>()
  for (const line of lines) {
    const key = runningKey(line, pages)
    if (key === null) continue
    const on = counts.get(key) ?? new Set()
    counts.set(key, on.add(line.page))
  }
  // Left and right pages may have heads of their own.
  const fewest = Math.max(2, Math.min(pages.length * 0.4, 20))
  const isRunning = (line: PdfLine) => {
    const key = runningKey(line, pages)
    return key !== null && ((counts.get(key)?.size ?? 0) >= fewest || isMarginal(line, pages))
  }
  const body: PdfLine[] = []
  const running: PdfLine[] = []
  for (const line of lines) (isRunning(line) ? running : body).push(line)
  return body.length === 0 ? { body: lines, running: [] } : { body, running }
}

/** null for a line that does not stand in a margin. */
function runningKey(line: PdfLine, pages: readonly PdfPage[]): string | null {
  const height = pages[line.page]?.height ?? 0
  const isIn = line.y < height * margin || line.y > height * (1 - margin)
  if (!isIn || line.text.length > 300) return null
  const words = line.text.replace(/\d+|\b[ivxlc]+\b/giu, '#').replace(/\s+/gu, ' ')
  return `${String(Math.round(line.y / 4))} ${words}`
}

function isMarginal({ text, page, y }: PdfLine, pages: readonly PdfPage[]): boolean {
  const height = pages[page]?.height ?? 0
  if (y >= height * edge && y <= height * (1 - edge)) return false
  return (
    /^[\s–—-]*(?:(?:page|seite|página|p\.)\s*)?(?:\d{1,4}|[ivxlc]{1,6})(?:\s*(?:\/|\||of|von|de|sur)\s*\d{1,4})?[\s–—-]*$/iu.test(
      text,
    ) || /^https?:\/\/\S+(?:\s+(?:\d+\/\d+|\[[^\]]*\]))?$/iu.test(text)
  )
}
