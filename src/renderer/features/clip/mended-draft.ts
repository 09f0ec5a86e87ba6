import type { ArticleDraft } from '@/core/article/article-draft'
import { oneLine } from '@/core/article/one-line'
import { typedPublished } from '@/core/article/typed-published'
import type { ClipFields } from './clip-fields'

/** The draft as the person mended it. The fields have to be without problems (`fieldProblems`). */
export function mendedDraft(draft: ArticleDraft, fields: ClipFields): ArticleDraft {
  return {
    ...draft,
    title: oneLine(fields.title),
    source: oneLine(fields.source),
    authors: authorsOf(fields.authors),
    published: typedPublished(fields.published) ?? '',
    url: fields.url.trim(),
    tags: fields.tags,
  }
}

function authorsOf(typed: string): string[] {
  const names = typed.split(typed.includes(';') ? ';' : ',').map(oneLine)
  return [...new Set(names.filter((name) => name !== ''))]
}
