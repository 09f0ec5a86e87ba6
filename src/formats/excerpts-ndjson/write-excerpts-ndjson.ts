import type { Excerpt } from '@/core/excerpt/excerpt'
import { mapTold, silently, type Told } from '@/core/export/map-told'
import { excerptRecord } from '../excerpts-json/write-excerpts-json'

/** One excerpt a line, each an object as in the JSON file (docs/export.md), with the time of the export. */
export function writeExcerptsNdjson(
  excerpts: readonly Excerpt[],
  now: number,
  told: Told = silently,
): Uint8Array {
  const exported = new Date(now).toISOString()
  const lines = mapTold(
    excerpts,
    told,
    (excerpt) => `${JSON.stringify({ ...excerptRecord(excerpt), exported })}\n`,
  )
  return new TextEncoder().encode(lines.join(''))
}
