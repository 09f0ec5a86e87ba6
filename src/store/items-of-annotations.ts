import type { Diff } from '@/core/history/diff'

/** The items whose annotations a diff touches. */
export function itemsOfAnnotations(diff: Diff): Set<string> {
  const part = diff.annotations
  const touched = [
    ...(part?.added ?? []),
    ...(part?.removed ?? []),
    ...(part?.updated ?? []).map(([, to]) => to),
  ]
  return new Set(touched.map((annotation) => annotation.itemId))
}
