import type { DraftPicture } from '@/core/article/picture'
import type { FoundPicture } from '@/dom/pictures/find-pictures'

/** Pictures with the SHA-256 that they are kept by. */
export function hashPictures(found: readonly FoundPicture[]): Promise<readonly DraftPicture[]> {
  return Promise.all(
    found.map(async (picture) => {
      const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(picture.bytes))
      const sha256 = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
      return { ...picture, sha256 }
    }),
  )
}
