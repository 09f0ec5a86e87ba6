import type { CitationStyle } from '@/core/citation/citation-style'
import type { ExportMatter } from '@/core/export/export-matter'
import { mapTold, silently, type Told } from '@/core/export/map-told'
import type { MarkdownFlavour } from '@/core/export/markdown-flavour'
import { uniqueFileNames } from '@/core/export/unique-file-names'
import { excerptsText } from '@/core/note/cited-text'
import { type CitedWork, citedWorks } from '../cited-works'
import { writeMarkdown } from '../document-markdown/write-markdown'
import { isoTime } from '../iso-time'
import { zipPackage } from '../package/zip-package'

interface FolderOptions {
  readonly flavour: MarkdownFlavour
  readonly style: CitationStyle
  readonly now: number
}

/**
 * A folder of Markdown files, as a zip: one for each article, with what is known of it as front matter (YAML) and its
 * excerpts below; the note or dossier as one more. The names are safe on every system.
 */
export function writeMarkdownFolder(
  { title, text, excerpts }: ExportMatter,
  options: FolderOptions,
  told: Told = silently,
): Uint8Array {
  const works = citedWorks(excerpts)
  const titles = works.map(({ citation }) => (citation.title === '' ? 'Untitled' : citation.title))
  const names = uniqueFileNames(text === null ? titles : [title, ...titles], 'md')
  const document = text === null ? [] : [writeMarkdown(title, text, options)]
  const files = [...document, ...mapTold(works, told, (work) => articleFile(work, options))]
  return zipPackage(files.map((file, index) => [names[index] ?? `${String(index)}.md`, file] as const))
}

function articleFile({ citation, excerpts }: CitedWork, options: FolderOptions): Uint8Array {
  const tags = [...new Set(excerpts.flatMap((excerpt) => excerpt.tags))]
  const fields: readonly (readonly [string, string | readonly string[]])[] = [
    ['title', citation.title],
    ['source', citation.url],
    ['publisher', citation.source],
    ['author', citation.authors],
    ['published', citation.published],
    ['created', isoTime(citation.captured)],
    ['sha256', citation.originalSha256],
    ['tags', tags],
  ]
  const front = fields.flatMap(([name, value]) => {
    if (value.length === 0) return []
    return typeof value === 'string'
      ? [`${name}: ${yaml(value)}`]
      : [`${name}:`, ...value.map((one) => `  - ${yaml(one)}`)]
  })
  // Front matter of its own is written above; the plain form has none.
  const flavour = options.flavour === 'obsidian' ? 'commonmark' : options.flavour
  const body = new TextDecoder().decode(
    writeMarkdown(citation.title === '' ? 'Untitled' : citation.title, excerptsText(excerpts), {
      ...options,
      flavour,
    }),
  )
  return new TextEncoder().encode(`---\n${front.join('\n')}\n---\n\n${body}`)
}

/** A double-quoted scalar: YAML takes JSON's strings (1.2, 7.3.1). */
function yaml(value: string): string {
  return JSON.stringify(value.replace(/\p{Surrogate}/gu, '\ufffd')).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
