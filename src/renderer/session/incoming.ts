import type { PartBeside } from '@/contract/opened-file'
import type { CaptureWay, FetchedFrom } from '@/core/article/original'

/** Bytes that arrived and wait for the clip form. */
export interface Incoming {
  readonly key: string
  readonly via: CaptureWay
  /** '' where it did not come from a file. */
  readonly fileName: string
  /** `text/plain`, `text/html`, `text/markdown` or `multipart/related`, as far as it is known. */
  readonly mediaType: string
  readonly bytes: Uint8Array
  /** Pictures that came beside a page, by the page's names for them. */
  readonly beside?: readonly PartBeside[]
  /** Where a captured page came from. */
  readonly fetched?: FetchedFrom
  /** What is to be known of the capture before saving. */
  readonly warnings?: readonly string[]
}
