import { canonicalText } from '@/core/article/canonical-text'
import type { LaidOutText } from '@/core/article/create-text-builder'
import { findAddresses } from '@/core/article/find-addresses'
import { textBlocks } from '@/core/article/text-blocks'

/** Lines as long as this, code units, are paragraphs that were written without blank lines between them. */
const paragraphLine = 120

/** Plain text: paragraphs, and the addresses that are written out in it. */
export function readPlainText(raw: string): LaidOutText {
  const canonical = canonicalText(raw)
  const text = hasLinesAsParagraphs(canonical) ? canonical.replace(/\n/g, '\n\n') : canonical
  return { text, blocks: textBlocks(text), links: findAddresses(text) }
}

function hasLinesAsParagraphs(text: string): boolean {
  if (text.includes('\n\n')) return false
  const lines = text.split('\n')
  return lines.length > 1 && text.length / lines.length >= paragraphLine
}
