import type { Mark } from '@/core/annotation/mark'
import { foldName } from './fold-name'
import { isSameEntity } from './is-same-entity'

/** Whether both are mentions of one name, or quotes of one known speaker. */
export function isOfSame(a: Mark, b: Mark): boolean {
  if (a.kind === 'quote' && b.kind === 'quote')
    return a.speaker !== null && b.speaker !== null && foldName(a.speaker.name) === foldName(b.speaker.name)
  return isSameEntity(a, b)
}
