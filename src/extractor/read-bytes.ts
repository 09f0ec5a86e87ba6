import type { ReadHint, ReadingProgress, ReadOutcome } from '@/contract/reading'
import { readIncoming } from '@/formats/read-incoming'

/** Reads bytes in this very process. `way`: `plain` takes the words of HTML without a parser, in linear time. */
export function readBytes(
  bytes: Uint8Array,
  hint: ReadHint,
  way: 'whole' | 'plain',
  onProgress?: (progress: ReadingProgress) => Promise<void>,
): Promise<ReadOutcome> {
  return readIncoming(bytes, hint, way === 'plain' ? null : parseHtml, onProgress)
}

/** An inert document: nothing in it runs or loads. */
function parseHtml(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html')
}
