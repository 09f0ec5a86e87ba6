import type { Excerpt } from '@/core/excerpt/excerpt'
import { codesXml } from './code-book'

/** The tags and kinds of the excerpts as a codebook (REFI-QDA Codebook 1.0, https://www.qdasoftware.org). */
export function writeQdc(excerpts: readonly Excerpt[]): Uint8Array {
  const codes =
    codesXml(excerpts) ||
    '<Codes>\n<Code guid="00000000-0000-8000-8000-000000000000" name="None" isCodable="false"/>\n</Codes>'
  return new TextEncoder().encode(
    `<?xml version="1.0" encoding="utf-8"?>\n<CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="Cuttings">\n${codes}\n</CodeBook>\n`,
  )
}
