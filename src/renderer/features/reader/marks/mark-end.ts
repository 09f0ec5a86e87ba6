import type { Mark } from '@/core/annotation/mark'

/** Where its last span ends. */
export function markEnd(mark: Mark): number {
  return (mark.spans.at(-1) ?? mark.spans[0]).end
}
