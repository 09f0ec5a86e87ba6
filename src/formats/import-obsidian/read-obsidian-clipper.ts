import type { ImportedHighlight, ImportFile, ImportReader } from '@/core/import/imported-record'
import { readFrontMatter } from '@/core/article/read-front-matter'
import { decodeText } from '../decode-text'
import { blankHighlight } from '../import/blank-highlight'
import { headOf } from '../import/head-of'
import { importRow, type RecordFields } from '../import/import-row'
import { frontMatterValue } from './front-matter-value'
import { publishedOf } from '../import/published-of'
import { readInstant } from '../import/read-instant'

/**
 * Clippings of the Obsidian Web Clipper: Markdown, each with front matter of its default template (`title`, `source`,
 * `author`, `published`, `created`, `description`, `tags`); the folder that it is in is its collection.
 * https://help.obsidian.md/web-clipper/templates
 */
export const obsidianClipperReader: ImportReader = {
  id: 'obsidian-clipper',
  name: 'Obsidian Web Clipper',
  takes: (files) => files.filter(isClipping),
  *read(files) {
    for (const file of files.filter(isClipping)) {
      const { text } = decodeText(file.bytes, 'utf-8')
      const original = { bytes: file.bytes, mediaType: 'text/markdown' }
      yield importRow({ place: file.path, original }, read(file, text.replace(/\r\n?/g, '\n')))
    }
  },
}

/** Front matter alone is no sign of the clipper: what it always says is where and when a page was clipped. */
function isClipping(file: ImportFile): boolean {
  const front = /^---[ \t]*\r?\n([^]*?)\r?\n---/.exec(headOf(file))?.[1] ?? ''
  return /^source:\s*["']?https?:/m.test(front) && /^created:/m.test(front)
}

function read(file: ImportFile, text: string): RecordFields | string {
  const front = readFrontMatter(text)
  if (front === null) return 'has no front matter that can be read'
  const head = text.slice(0, front.bodyStart)
  const body = text.slice(front.bodyStart)
  const folders = file.path.split('/').slice(0, -1)
  const url = frontMatterValue(head, 'source')
  return {
    foreignId: url || file.path,
    title: front.fields.title || (file.path.split('/').at(-1) ?? '').replace(/\.md$/i, ''),
    url,
    authors: front.fields.authors,
    source: front.fields.source,
    published: front.fields.published || publishedOf(frontMatterValue(head, 'published')),
    saved: readInstant(frontMatterValue(head, 'created')),
    language: front.fields.language,
    tags: front.fields.tags,
    collections: [folders.join('/')],
    comment: frontMatterValue(head, 'description'),
    content: body.trim() === '' ? null : { mediaType: 'text/markdown', text: body },
    highlights: highlightsIn(body),
  }
}

/** Code units on each side that tell one place from another. */
const context = 40

/** What stands between double equals signs, as the clipper marks what was highlighted before clipping. */
function highlightsIn(body: string): ImportedHighlight[] {
  return [...body.matchAll(/==(?=\S)([^=]{1,5000}?)==/g)].map((match) => ({
    ...blankHighlight,
    quote: plain(match[1] ?? ''),
    prefix: plain(body.slice(0, match.index).slice(-context).split('\n').at(-1) ?? ''),
    suffix: plain(
      body
        .slice(match.index + match[0].length)
        .slice(0, context)
        .split('\n')[0] ?? '',
    ),
  }))
}

/** Without the marks of emphasis and links, which are no words. */
function plain(markdown: string): string {
  return markdown.replace(/\[([^\][]*)\]\([^()\s]*\)/g, '$1').replace(/\*\*|__|==|~~|`/g, '')
}
