import type { ArticleDraft } from '@/core/article/article-draft'
import { weaveBlocks, type WovenBlock } from '@/core/article/weave-blocks'
import type { Incoming } from '@/renderer/session/incoming'
import type { Session } from '@/renderer/session/session'
import { keepsPictures } from '@/store/queries/keeps-pictures'
import { withParts } from './with-parts'

export type IncomingBlocks =
  | { readonly kind: 'blocks'; readonly blocks: readonly WovenBlock[] }
  | { readonly kind: 'problem'; readonly message: string }

/** What has more in it than its article. */
const pages: ReadonlySet<string> = new Set([
  'text/html',
  'multipart/related',
  'application/x-webarchive',
  'application/warc',
])

export const isPage = ({ mediaType }: Pick<ArticleDraft, 'mediaType'>): boolean => pages.has(mediaType)

/** All that a page says which came in, with what of it is in its draft's text. */
export async function pageBlocks(
  { db, files }: Pick<Session, 'db' | 'files'>,
  { blob, mediaType, fileName, fetched, ...incoming }: Incoming,
  draft: ArticleDraft,
): Promise<IncomingBlocks> {
  const { charset } = draft
  const pictures = await keepsPictures(db)
  const beside = pictures ? (incoming.beside ?? []) : []
  const hint = {
    ...{ mediaType, fileName, charset, url: fetched?.url ?? '', wholePage: true, pictures },
    beside: beside.map((part) => ({ name: part.name, size: part.bytes.length })),
  }
  const read = await files.read(withParts(blob, beside), hint)
  if (read.kind === 'problem') return { kind: 'problem', message: read.message }
  if (read.page === undefined)
    return { kind: 'problem', message: 'What came in is no page: there is no more in it than its text.' }
  return { kind: 'blocks', blocks: weaveBlocks(read.page, draft) }
}
