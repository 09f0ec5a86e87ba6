import type { Original } from '@/core/article/original'

/** Whether the bytes are letters that a person can read. */
export function isTextual({ mediaType }: Pick<Original, 'mediaType'>): boolean {
  return /^(?:text\/|multipart\/related$|message\/rfc822$|application\/(?:.*\+)?(?:json|xml)$)/u.test(
    mediaType,
  )
}
