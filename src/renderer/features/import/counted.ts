import { formatCount } from '@/renderer/ui/format-count'

/** "1 record", "2,000 records". */
export function counted(count: number, what: string): string {
  return `${formatCount(count)} ${what}${count === 1 ? '' : 's'}`
}
