import type { Mark } from '@/core/annotation/mark'
import type { EntityType } from '@/core/entity/entity'

/**
 * What a newly marked name most likely stands for: the fullest name of this type in the article that contains
 * all of its words ("Varma" → "D. B. Venkatesh Varma"), else the words themselves.
 */
export function fullName(words: string, type: EntityType, marks: readonly Mark[]): string {
  const wanted = wordsOf(words)
  let best = words.replace(/\s+/gu, ' ').trim()
  let bestLength = wanted.length
  for (const mark of marks) {
    if (mark.kind !== 'entity' || mark.type !== type) continue
    const known = wordsOf(mark.name)
    if (known.length <= bestLength || !wanted.every((word) => known.includes(word))) continue
    best = mark.name
    bestLength = known.length
  }
  return best
}

function wordsOf(name: string): string[] {
  return name
    .toLowerCase()
    .split(/[\s.,]+/u)
    .filter((word) => word !== '')
}
