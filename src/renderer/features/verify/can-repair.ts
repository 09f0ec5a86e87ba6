import type { Finding } from '@/core/verify/finding'

/** Whether repair does anything about it. */
export function canRepair({ kind }: Finding): boolean {
  return kind === 'counters' || kind === 'index' || kind === 'named-missing' || kind === 'mark-elsewhere'
}
