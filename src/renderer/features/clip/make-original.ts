import type { ArticleDraft } from '@/core/article/article-draft'
import type { UnplacedOriginal } from '@/core/article/held-original'
import type { Incoming } from '@/renderer/session/incoming'
import type { Session } from '@/renderer/session/session'

/** What came in as it is archived: the bytes packed, with how they came. */
export async function makeOriginal(
  { files }: Pick<Session, 'files'>,
  incoming: Incoming,
  { mediaType, charset }: ArticleDraft,
  sha256: string,
): Promise<UnplacedOriginal> {
  const { via, fileName, fetched } = incoming
  return {
    bytes: await files.pack(incoming.blob),
    size: incoming.blob.size,
    sha256,
    mediaType,
    charset,
    via,
    fileName,
    ...(fetched === undefined ? {} : { fetched }),
  }
}
