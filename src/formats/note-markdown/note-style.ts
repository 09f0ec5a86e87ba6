import { formatDate } from '@/core/excerpt/format-date'
import type { EmbeddedExcerpt } from '@/core/note/embedded-excerpt'
import { escapeMarkdown } from '../excerpts-markdown/escape-markdown'
import { excerptLink, referenceLink } from './cuttings-link'
import type { MarkdownStyle } from './markdown-style'

/** As a note keeps it: readable by itself, and nothing of an excerpt or a reference is lost. */
export const noteStyle: MarkdownStyle = {
  footnotes: true,
  reference: ({ to, id, label }) => `[${words(label)}](<${referenceLink(to, id)}>)`,
  excerpt: (excerpt) => [
    ...quotedWords(excerpt.text),
    `> [— ${words(attribution(excerpt))}](<${excerptLink(excerpt)}>)`,
  ],
}

function quotedWords(text: string): readonly string[] {
  if (text === '') return []
  const lines = text.split('\n')
  const quoted = lines.map((line, index) => {
    const breaks = line !== '' && (lines[index + 1] ?? '') !== ''
    return `> ${words(line)}${breaks ? '\\' : ''}`.trimEnd()
  })
  return [...quoted, '>']
}

function attribution({ speaker, citation }: EmbeddedExcerpt): string {
  const { title, source, published } = citation
  return [
    speaker ?? '',
    title === '' ? '' : `“${title}”`,
    source,
    published === '' ? '' : formatDate(published),
  ]
    .filter((part) => part !== '')
    .join(', ')
}

function words(text: string): string {
  return escapeMarkdown(text.replace(/\s+/gu, ' ')).replace(/!$/u, '\\!')
}
