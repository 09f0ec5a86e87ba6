import type { ImportedHighlight } from '@/core/import/imported-record'
import { blankHighlight } from '../import/blank-highlight'

/**
 * The highlights in one of Omnivore's Markdown files: `> words #label`, with the note below. Only the first line of a quote is
 * sure to have its mark, so a quote goes on to the next empty line.
 */
export function highlightsOf(markdown: string): ImportedHighlight[] {
  const found: ImportedHighlight[] = []
  let inQuote = false
  for (const line of markdown.split(/\r\n?|\n/)) {
    const last = found.at(-1)
    if (line.startsWith('>') && !inQuote) {
      inQuote = true
      found.push({ ...blankHighlight, quote: unmarked(line) })
    } else if (line.trim() === '') inQuote = false
    else if (last === undefined) found.push({ ...blankHighlight, comment: line })
    else if (inQuote) found[found.length - 1] = { ...last, quote: `${last.quote}\n${unmarked(line)}` }
    else
      found[found.length - 1] = { ...last, comment: last.comment === '' ? line : `${last.comment}\n${line}` }
  }
  return found.map(withLabels)
}

function unmarked(line: string): string {
  return line.replace(/^>\s?/, '')
}

/** Labels stand behind the last word. */
function withLabels(highlight: ImportedHighlight): ImportedHighlight {
  const labels = /(?:\s+#[^\s#]+)+\s*$/.exec(highlight.quote.slice(-1000))?.[0] ?? ''
  return {
    ...highlight,
    quote: highlight.quote.slice(0, highlight.quote.length - labels.length).trim(),
    tags: labels
      .split('#')
      .map((label) => label.trim())
      .filter((label) => label !== ''),
  }
}
