import type { Citation, Excerpt } from '@/core/excerpt/excerpt'
import { formatDate } from '@/core/excerpt/format-date'
import { formatInstant } from '@/core/excerpt/format-instant'
import { mapTold, silently, type Told } from '@/core/export/map-told'
import { escapeMarkdown } from './escape-markdown'

/** Excerpts as Markdown (CommonMark, UTF-8): each a quotation with its speaker and citation below. `now`: ms. */
export function writeExcerptsMarkdown(
  excerpts: readonly Excerpt[],
  now: number,
  told: Told = silently,
): Uint8Array {
  const count = excerpts.length === 1 ? '1 excerpt' : `${excerpts.length} excerpts`
  const head = `# Excerpts\n\n${count}, exported from Cuttings on ${formatInstant(now)}`
  return new TextEncoder().encode(`${[head, ...mapTold(excerpts, told, writeExcerpt)].join('\n\n---\n\n')}\n`)
}

function writeExcerpt(excerpt: Excerpt): string {
  const details = [
    excerpt.comment === '' ? '' : `Comment: ${escapeLines(excerpt.comment).join('  \n')}`,
    excerpt.tags.length === 0 ? '' : `Tags: ${excerpt.tags.map(escapeMarkdown).join(', ')}`,
    excerpt.status === 'suggested' ? 'Status: suggested, not confirmed' : '',
  ].filter((detail) => detail !== '')
  return [quotation(excerpt.text), attribution(excerpt), ...details].join('\n\n')
}

/** Paragraphs of an excerpt stay paragraphs of the quotation, lines stay lines. */
function quotation(text: string): string {
  const lines = escapeLines(text)
  return lines
    .map((line, i) => {
      const breaks = line !== '' && lines[i + 1] !== undefined && lines[i + 1] !== ''
      return line === '' ? '>' : `> ${line}${breaks ? '  ' : ''}`
    })
    .join('\n')
}

function attribution({ speaker, citation }: Excerpt): string {
  const captured = formatInstant(citation.captured)
  const parts = [
    speaker === null ? '' : `**${escapeWords(speaker)}**`,
    citation.title === '' ? '' : `“${escapeWords(citation.title)}”`,
    citation.authors.length === 0 ? '' : `by ${escapeWords(citation.authors.join(', '))}`,
    escapeWords(citation.source),
    citation.published === '' ? '' : formatDate(citation.published),
    link(citation),
    captured === '' ? '' : `captured ${captured}`,
  ].filter((part) => part !== '')
  return `— ${parts.join(', ')}`
}

/** Only addresses of the web become links, in angle brackets, which no address can hold. */
function link({ url }: Citation): string {
  if (url === '') return ''
  return /^(?:https?:\/\/|mailto:)[^\s<>\\]+$/i.test(url) ? `<${url}>` : escapeWords(url)
}

function escapeLines(text: string): string[] {
  return text.split(/\r\n?|\n/).map((line) => escapeMarkdown(line.trim()))
}

function escapeWords(text: string): string {
  return escapeMarkdown(text.replace(/\s+/g, ' ').trim())
}
