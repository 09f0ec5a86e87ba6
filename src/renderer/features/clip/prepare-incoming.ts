import type { ArticleDraft } from '@/core/article/article-draft'
import type { Platform } from '@/renderer/platform/platform'
import type { Incoming } from '@/renderer/session/incoming'
import { hash } from '@/renderer/session/hash'
import { sampleDetails } from './sample-details'

/** What came in, read and hashed; or why it cannot be kept, in words for the screen. */
export type PreparedIncoming =
  | {
      readonly kind: 'article'
      readonly draft: ArticleDraft
      /** Of the bytes that came in. */
      readonly sha256: string
      readonly textSha256: string
    }
  | { readonly kind: 'problem'; readonly message: string }

/** `charset`: the encoding that the person chose; '' to find out. */
export async function prepareIncoming(
  platform: Pick<Platform, 'readIncoming'>,
  incoming: Incoming,
  charset = '',
): Promise<PreparedIncoming> {
  const { bytes, mediaType, fileName } = incoming
  const outcome = await platform.readIncoming(bytes, { mediaType, fileName, charset, url: '' })
  if (outcome.kind === 'problem') return { kind: 'problem', message: outcome.message }
  const draft = incoming.via === 'sample' ? { ...outcome.draft, ...sampleDetails } : outcome.draft
  return { kind: 'article', draft, sha256: await hash(bytes), textSha256: await hash(draft.text) }
}
