import type { MergeNumbers } from '@/core/merge/merge-numbers'
import { formatCount } from '@/renderer/ui/format-count'

const nouns: Record<MergeNumbers[number]['table'], readonly [one: string, many: string]> = {
  items: ['article', 'articles'],
  annotations: ['mark', 'marks'],
  entities: ['name', 'names'],
  tags: ['tag', 'tags'],
  collections: ['collection', 'collections'],
  notes: ['note', 'notes'],
  settings: ['dossier or setting', 'dossiers or settings'],
}

/** "12 articles and 3 tags", of what is added or of what is brought up to a later state; '' for nothing. */
export function mergeWords(numbers: MergeNumbers, what: 'added' | 'updated'): string {
  const parts = numbers
    .filter((each) => each[what] > 0)
    .map((each) => `${formatCount(each[what])} ${nouns[each.table][each[what] === 1 ? 0 : 1]}`)
  const last = parts.pop() ?? ''
  return parts.length === 0 ? last : `${parts.join(', ')} and ${last}`
}
