import { formatCount } from '@/renderer/ui/format-count'
import { countItems } from './count-items'

/** "12 items and 3 annotations"; '' for nothing. */
export function countUse(items: number, annotations: number): string {
  const parts = [
    items > 0 ? countItems(items) : '',
    annotations > 0 ? `${formatCount(annotations)} ${annotations === 1 ? 'annotation' : 'annotations'}` : '',
  ]
  return parts.filter((part) => part !== '').join(' and ')
}
