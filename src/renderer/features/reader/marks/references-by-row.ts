import type { Analysis, Reference } from '@/core/annotation/analysis'
import type { Mark } from '@/core/annotation/mark'
import { referencesOf } from '@/core/annotation/references-of'
import { rowKey } from './row-key'

/** Titles and pronouns in text order, by the row of the panel of whom they stand for. */
export function referencesByRow(
  marks: readonly Mark[],
  analysis: Analysis | null,
): ReadonlyMap<string, readonly Reference[]> {
  const rows = new Map<string, Reference[]>()
  for (const { reference, mark } of referencesOf(marks, analysis)) {
    const row = rows.get(rowKey(mark))
    if (row === undefined) rows.set(rowKey(mark), [reference])
    else row.push(reference)
  }
  return rows
}
