import type { CitationStyle } from '@/core/citation/citation-style'
import { citationText } from '@/core/citation/citation-text'
import type { ExportMatter } from '@/core/export/export-matter'
import type { Excerpt } from '@/core/excerpt/excerpt'
import { writeMarkdown } from '../document-markdown/write-markdown'
import { isoTime } from '../iso-time'
import type { articleFields, documentFields, excerptFields } from './template-fields'

type Data<F> = Readonly<Record<keyof F, unknown>>
type ArticleData = Data<typeof articleFields> & { readonly excerpts: unknown[] }

/** What a template can name: plain values alone, '' where something is unknown. */
export function templateData(
  { title, text, excerpts }: ExportMatter,
  style: CitationStyle,
  now: number,
): Data<typeof documentFields> {
  const articles = new Map<string, ArticleData>()
  const written = excerpts.map((excerpt) => {
    const article = articles.get(excerpt.itemId) ?? articleOf(excerpt, style, articles.size + 1)
    articles.set(excerpt.itemId, article)
    const data = excerptOf(excerpt, article)
    article.excerpts.push(data)
    return data
  })
  const markdown = () =>
    new TextDecoder().decode(writeMarkdown(title, text ?? [], { flavour: 'commonmark', style, now }))
  return {
    title,
    exported: isoTime(now),
    text: text === null ? '' : markdown(),
    excerpts: written,
    articles: [...articles.values()],
  }
}

function articleOf({ citation }: Excerpt, style: CitationStyle, number: number): ArticleData {
  const { title, authors, source, url, published, captured, originalSha256 } = citation
  return {
    title,
    authors: [...authors],
    source,
    url,
    published,
    captured: isoTime(captured),
    sha256: originalSha256,
    citation: citationText(citation, style, number),
    excerpts: [],
  }
}

function excerptOf(excerpt: Excerpt, article: ArticleData): Data<typeof excerptFields> {
  const { text, sentence, speaker, kind, quoteKind, cue, status, colour, comment, tags, made } = excerpt
  return {
    text,
    sentence,
    speaker: speaker ?? '',
    kind,
    quote_kind: quoteKind ?? '',
    cue,
    status,
    suggested: status === 'suggested',
    colour: colour ?? '',
    comment,
    tags: [...tags],
    made: made === null ? '' : isoTime(made),
    start: excerpt.start,
    end: excerpt.end,
    id: excerpt.id,
    citation: article.citation,
    article,
  }
}
