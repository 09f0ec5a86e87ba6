import type { PartBeside } from '../platform/platform'
import type { CaptureWay, FetchedFrom } from '@/core/article/original'

/** Something that arrived and wait for the clip form. */
export interface Incoming {
  readonly key: string
  readonly via: CaptureWay
  /** '' where it did not come from a file. */
  readonly fileName: string
  /** `text/plain`, `text/html`, `text/markdown` or `multipart/related`, as far as it is known. */
  readonly mediaType: string
  /** What came, byte for byte. A Blob, since it may be large: the engine keeps it outside of the window. */
  readonly blob: Blob
  /** Pictures that came beside a page, by the page's names for them. */
  readonly beside?: readonly PartBeside[]
  /** Where a captured page came from. */
  readonly fetched?: FetchedFrom
  /** What is to be known of the capture before saving. */
  readonly warnings?: readonly string[]
}
