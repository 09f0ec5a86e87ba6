import type { ArticleDraft } from '@/core/article/article-draft'
import type { LaidOutText } from '@/core/article/create-text-builder'
import { dropHead } from '@/core/article/drop-head'
import { guessTitle } from '@/core/article/guess-title'
import { type HeaderFields, noFields } from '@/core/article/header-fields'
import { isSameLine } from '@/core/article/is-same-line'
import type { ImportedContent } from '@/core/import/imported-record'
import { layOutHtml } from './html/lay-out-html'
import { readMarkdown } from './markdown/read-markdown'
import { readPlainText } from './plain-text/read-plain-text'

/**
 * What another tool kept of an article, with all of its words: of its beginning only a line that repeats the title is left out,
 * and no line of it is taken for a header, as the tool says those things itself. null where there are no words in it.
 * `title`, `url`: as the tool says; '' where it does not.
 */
export function draftContent(
  { mediaType, text }: ImportedContent,
  { title, url }: { readonly title: string; readonly url: string },
): ArticleDraft | null {
  const { laidOut, fields } = layOut(mediaType, text, title)
  if (!/[\p{L}\p{N}]/u.test(laidOut.text)) return null
  return {
    ...fields,
    title: title || fields.title || guessTitle(laidOut.text).title,
    url: url || fields.url,
    ...withoutTitle(laidOut, title),
    mediaType,
    charset: 'utf-8',
    warnings: [],
    clues: [],
  }
}

function layOut(
  mediaType: ImportedContent['mediaType'],
  text: string,
  title: string,
): { readonly laidOut: LaidOutText; readonly fields: HeaderFields } {
  switch (mediaType) {
    case 'text/html':
      return { laidOut: layOutHtml(text), fields: noFields }
    case 'text/markdown':
      return readMarkdown(text, title)
    case 'text/plain':
      return { laidOut: readPlainText(text), fields: noFields }
  }
}

function withoutTitle(laidOut: LaidOutText, title: string): LaidOutText {
  const [first, second] = laidOut.blocks
  if (first === undefined || second === undefined || title === '') return laidOut
  return isSameLine(laidOut.text.slice(first.start, first.end), title)
    ? dropHead(laidOut, second.start)
    : laidOut
}
