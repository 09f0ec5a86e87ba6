import type { Excerpt } from '../excerpt/excerpt'
import type { EmbeddedExcerpt } from './embedded-excerpt'
import { quotedLines } from './quoted-lines'

/** The excerpt as it is put into a note. */
export function embedExcerpt(excerpt: EmbeddedExcerpt | Excerpt): EmbeddedExcerpt {
  const { id, itemId, kind, status, text, speaker, start, end, citation } = excerpt
  return { id, itemId, kind, status, text: quotedLines(text), speaker, start, end, citation }
}
