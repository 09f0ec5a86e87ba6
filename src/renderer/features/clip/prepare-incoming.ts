import type { ArticleDraft } from '@/core/article/article-draft'
import { readIncoming } from '@/formats/read-incoming'
import type { Incoming } from '@/renderer/session/incoming'
import { hash } from './hash'
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

export async function prepareIncoming(incoming: Incoming): Promise<PreparedIncoming> {
  const { bytes, mediaType, fileName } = incoming
  const outcome = readIncoming(bytes, { mediaType, fileName }, parseHtml)
  if (outcome.kind === 'problem') return { kind: 'problem', message: outcome.message }
  const draft = incoming.via === 'sample' ? { ...outcome.draft, ...sampleDetails } : outcome.draft
  return { kind: 'article', draft, sha256: await hash(bytes), textSha256: await hash(draft.text) }
}

/** An inert document: nothing in it runs or loads. */
function parseHtml(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html')
}
