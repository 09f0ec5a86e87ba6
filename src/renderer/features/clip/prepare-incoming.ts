import type { ArticleDraft } from '@/core/article/article-draft'
import type { ReadOutcome } from '@/contract/reading'
import { countWords } from '@/core/article/count-words'
import type { Incoming } from '@/renderer/session/incoming'
import type { ReadingWatch } from '@/renderer/platform/platform'
import type { Session } from '@/renderer/session/session'
import { hash } from '@/renderer/session/hash'
import { keepsPictures } from '@/store/queries/keeps-pictures'
import { lostBytes } from './lost-bytes'
import { sampleDetails } from './sample-details'
import { withParts } from './with-parts'

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
  { db, files }: Pick<Session, 'db' | 'files'>,
  incoming: Incoming,
  charset = '',
  watch?: ReadingWatch,
): Promise<PreparedIncoming> {
  const { blob, mediaType, fileName, fetched, warnings = [] } = incoming
  const pictures = await keepsPictures(db)
  const beside = pictures ? (incoming.beside ?? []) : []
  const hint = {
    ...{ mediaType, fileName, charset, pictures },
    url: fetched?.url ?? '',
    beside: beside.map((part) => ({ name: part.name, size: part.bytes.length })),
  }
  let outcome: ReadOutcome
  let sha256: string
  try {
    outcome = await files.read(withParts(blob, beside), hint, watch)
    sha256 = await files.sha256(blob)
  } catch (error) {
    return { kind: 'problem', message: lostBytes(error, fileName) }
  }
  if (outcome.kind === 'problem') return { kind: 'problem', message: outcome.message }
  const read = incoming.via === 'sample' ? { ...outcome.draft, ...sampleDetails } : outcome.draft
  const draft = { ...read, warnings: [...warnings, ...fewWords(incoming, read), ...read.warnings] }
  return { kind: 'article', draft, sha256, textSha256: await hash(draft.text) }
}

/** Below this, what a server gave out is often no article. */
const fewestWords = 80

/** A page that asks for consent or a log-in first comes as a page like any other. */
function fewWords({ via }: Incoming, { text }: ArticleDraft): readonly string[] {
  if (via !== 'link' || countWords(text) >= fewestWords) return []
  return [
    'There is little text in this page. If it asks for consent or a log-in before the article, open it in your browser, save it there as one file, and drop that here.',
  ]
}
