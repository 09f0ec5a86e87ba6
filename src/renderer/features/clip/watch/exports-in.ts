import type { FoundExport } from '@/contract/import-messages'
import type { FileFromOutside } from '@/renderer/platform/platform'
import { isArticleName } from '@/core/article/is-article-name'
import { mayBeNewsName } from '@/core/article/may-be-news-name'
import { holdsNews, mostNewsBytes } from '@/formats/holds-news'
import type { Session } from '@/renderer/session/session'

/** The exports of other tools that a watched file holds, kept for review. */
export async function exportsIn(
  session: Session,
  path: string,
  file: FileFromOutside,
): Promise<readonly FoundExport[]> {
  if (file.kind !== 'file' || !mayHoldExport(path)) return []
  const { found } = await session.imports.find([
    { name: file.name, files: [{ path: file.name, blob: file.blob }] },
  ])
  return found
}

/** Notes and texts of the folder are clipped one by one, whatever made them; a web archive may have many pages. */
const mayHoldExport = (path: string): boolean =>
  /\.(?:html?|warc|warc\.gz)$/i.test(path) || !isArticleName(path)

/** Tables and data that are no export, and no news item, are none of our business: a watched folder may hold anything. */
export async function isOnlyForExports(path: string, file: FileFromOutside): Promise<boolean> {
  if (isArticleName(path) || /\.(?:zip|wacz)$/i.test(path)) return false
  if (file.kind !== 'file' || !mayBeNewsName(path) || file.blob.size > mostNewsBytes) return true
  return !holdsNews(new Uint8Array(await file.blob.arrayBuffer()))
}
