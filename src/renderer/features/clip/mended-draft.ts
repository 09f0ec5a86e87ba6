import type { ArticleDraft } from '@/core/article/article-draft'
import type { ClipFields } from './clip-fields'
import { publishedOf } from './published-of'

/** The draft as the person mended it. The fields have to be without problems (`fieldProblems`). */
export function mendedDraft(draft: ArticleDraft, fields: ClipFields): ArticleDraft {
  return {
    ...draft,
    title: oneLine(fields.title),
    source: oneLine(fields.source),
    authors: authorsOf(fields.authors),
    published: publishedOf(fields.published) ?? '',
    url: fields.url.trim(),
    tags: fields.tags,
  }
}

function oneLine(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim()
}

function authorsOf(typed: string): string[] {
  const names = typed.split(typed.includes(';') ? ';' : ',').map(oneLine)
  return [...new Set(names.filter((name) => name !== ''))]
}
