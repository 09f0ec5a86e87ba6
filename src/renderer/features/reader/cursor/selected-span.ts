import type { Span } from '@/core/anchor/span'
import { trimSpan } from '@/core/anchor/trim-span'
import type { TextIndex } from '@/dom/highlight/index-text'
import { spanOfSelection } from '@/dom/highlight/span-of-selection'

/** The words that are selected in the article now; null for none. */
export function selectedSpan(index: TextIndex, text: string): Span | null {
  const span = spanOfSelection(index.container, document.getSelection())
  return span === null ? null : trimSpan(text, span)
}
