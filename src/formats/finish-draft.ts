import type { IllustratedPage } from '@/dom/extract/extract-article'
import type { FoundPicture } from '@/dom/pictures/find-pictures'
import { hashPictures } from './hash-pictures'
import type { IncomingHint } from './incoming-hint'
import { makeDraft, type ReadParts } from './make-draft'
import type { ReadOutcome } from './read-outcome'
import { copyText, refuseIncoming } from './refuse-incoming'

export type PartsWithPictures = ReadParts & {
  readonly pictures?: readonly FoundPicture[]
  readonly page?: IllustratedPage | null
}

/**
 * A draft of what was read, if there is an article in it.
 * @param warning what `decodeText` has to say of its letters; '' for nothing
 */
export async function finishDraft(
  parts: PartsWithPictures,
  warning: string,
  hint: IncomingHint,
): Promise<ReadOutcome> {
  const { laidOut, mediaType } = parts
  if (!/[\p{L}\p{N}]/u.test(laidOut.text)) {
    return refuseIncoming(
      'no-text',
      hint,
      mediaType === 'text/plain' || mediaType === 'text/markdown'
        ? 'has no words in it'
        : 'has no article in it that can be read',
      copyText,
    )
  }
  if (/^https?:\/\/\S+$/i.test(laidOut.text)) {
    return refuseIncoming(
      'no-text',
      hint,
      'is only the address of a page',
      'Use “Clip from a link” to capture that page.',
    )
  }
  const warnings = warning === '' ? parts.warnings : [warning, ...parts.warnings]
  const pictures = await hashPictures(parts.pictures ?? [])
  const made = makeDraft({ ...parts, laidOut: { ...laidOut, pictures }, warnings })
  const draft = warning === '' ? made : { ...made, hasDoubtfulLetters: true as const }
  const { page = null } = parts
  if (page === null) return { kind: 'article', draft }
  return { kind: 'article', draft, page: { ...page, pictures: await hashPictures(page.pictures) } }
}
