import type { ArticleDraft } from '@/core/article/article-draft'
import type { Original } from '@/core/article/original'
import type { Incoming } from '@/renderer/session/incoming'
import { compress } from '@/renderer/session/compress'

/** What came in as it is archived: the bytes packed, with how they came. */
export async function makeOriginal(
  incoming: Incoming,
  { mediaType, charset }: ArticleDraft,
  sha256: string,
): Promise<Omit<Original, 'id' | 'itemId' | 'captured'>> {
  const { via, fileName, fetched } = incoming
  return {
    bytes: await compress(incoming.bytes),
    size: incoming.bytes.length,
    sha256,
    mediaType,
    charset,
    via,
    fileName,
    ...(fetched === undefined ? {} : { fetched }),
  }
}
