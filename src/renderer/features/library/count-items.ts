import { formatCount } from '@/renderer/ui/format-count'

/** "1 item", "2,300 items". */
export function countItems(count: number): string {
  return `${formatCount(count)} ${count === 1 ? 'item' : 'items'}`
}
