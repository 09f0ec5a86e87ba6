import { cite } from '@/core/excerpt/cite'
import type { Excerpt } from '@/core/excerpt/excerpt'
import { mapTold, silently, type Told } from '@/core/export/map-told'
import type { ExcerptsFile } from './excerpts-file'

/** Excerpts as JSON (`excerptsFile`), indented, UTF-8. `now`: ms since the epoch. */
export function writeExcerptsJson(
  excerpts: readonly Excerpt[],
  now: number,
  told: Told = silently,
): Uint8Array {
  const file: ExcerptsFile = {
    format: 'cuttings-excerpts',
    version: 1,
    exported: new Date(now).toISOString(),
    excerpts: mapTold(excerpts, told, excerptRecord),
  }
  return new TextEncoder().encode(`${JSON.stringify(file, null, 2)}\n`)
}

/** One excerpt as it stands in the file. */
export function excerptRecord(excerpt: Excerpt): ExcerptsFile['excerpts'][number] {
  return {
    ...excerpt,
    tags: [...excerpt.tags],
    passages: [...excerpt.passages],
    citation: {
      ...excerpt.citation,
      authors: [...excerpt.citation.authors],
      capturedAt: new Date(excerpt.citation.captured).toISOString(),
      cited: cite(excerpt.citation),
    },
  }
}
