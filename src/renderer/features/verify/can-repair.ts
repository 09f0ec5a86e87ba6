import type { Finding, FindingKind } from '@/core/verify/finding'

const repairable: ReadonlySet<FindingKind> = new Set([
  'counters',
  'index',
  'lists',
  'named-missing',
  'mark-elsewhere',
])

/** Whether repair does anything about it. */
export function canRepair({ kind }: Finding): boolean {
  return repairable.has(kind)
}
