import type { CaptureWay } from '@/core/article/original'

/** Bytes that arrived and wait for the clip form. */
export interface Incoming {
  readonly key: string
  readonly via: CaptureWay
  /** '' where it did not come from a file. */
  readonly fileName: string
  /** `text/plain`, `text/html` or `text/markdown`, as far as it is known. */
  readonly mediaType: string
  readonly bytes: Uint8Array
}
