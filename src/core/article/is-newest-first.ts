import type { ItemSort } from './library-view'

export function isNewestFirst(sort: ItemSort): boolean {
  return sort === 'captured' || sort === 'published'
}
