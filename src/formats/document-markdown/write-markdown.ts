import { citedText } from '@/core/note/cited-text'
import type { CitationStyle } from '@/core/citation/citation-style'
import type { MarkdownFlavour } from '@/core/export/markdown-flavour'
import { formatInstant } from '@/core/excerpt/format-instant'
import { silently, type Told } from '@/core/export/map-told'
import type { RichText } from '@/core/note/rich-text'
import { escapeMarkdown } from '../excerpts-markdown/escape-markdown'
import type { MarkdownStyle } from '../note-markdown/markdown-style'
import { writeNoteMarkdown } from '../note-markdown/write-note-markdown'

/**
 * A document as Markdown. CommonMark has citations below the quotations; Obsidian has front matter, footnotes and
 * links between notes; Logseq is an outline of bullets with `key:: value` below its title. `now`: ms.
 */
export function writeMarkdown(
  title: string,
  text: RichText,
  {
    flavour,
    style,
    now,
  }: { readonly flavour: MarkdownFlavour; readonly style: CitationStyle; readonly now: number },
  told: Told = silently,
): Uint8Array {
  const place = flavour === 'obsidian' ? 'footnote' : 'line'
  const body = citedText(text, { style, place }, told)
  return new TextEncoder().encode(`${writers[flavour](title, body, now)}\n`)
}

const writers: Readonly<Record<MarkdownFlavour, (title: string, text: RichText, now: number) => string>> = {
  commonmark: (title, text, now) =>
    [
      `# ${escapeMarkdown(title)}`,
      `Exported from Cuttings on ${formatInstant(now)}`,
      writeNoteMarkdown(text, plain),
    ].join('\n\n'),
  obsidian: (title, text, now) => {
    const created = new Date(now).toISOString().slice(0, 10)
    return `---\ntitle: ${JSON.stringify(title)}\ncreated: ${created}\n---\n\n${writeNoteMarkdown(text, linked)}`
  },
  logseq: (title, text) =>
    [
      `title:: ${title.replace(/\s+/gu, ' ')}`,
      ...text.map((block) => bullet(writeNoteMarkdown([block], linked))),
    ].join('\n'),
}

const plain: MarkdownStyle = {
  footnotes: false,
  reference: ({ label }) => escapeMarkdown(label),
  excerpt: () => [],
}

/** Both know `[[name]]`; a name with signs of theirs stands as words. */
const linked: MarkdownStyle = {
  footnotes: true,
  reference: ({ label }) => (/^[^[\]|#^\\/:]+$/u.test(label) ? `[[${label}]]` : escapeMarkdown(label)),
  excerpt: () => [],
}

function bullet(markdown: string): string {
  return markdown
    .split('\n')
    .map((line, index) => `${index === 0 ? '- ' : '  '}${line}`.trimEnd())
    .join('\n')
}
