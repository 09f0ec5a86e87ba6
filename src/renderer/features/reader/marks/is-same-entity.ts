import type { Mark } from '@/core/annotation/mark'
import { foldName } from './fold-name'

/** Whether both are mentions that stand for one name of one type. */
export function isSameEntity(a: Mark, b: Mark): boolean {
  return (
    a.kind === 'entity' && b.kind === 'entity' && a.type === b.type && foldName(a.name) === foldName(b.name)
  )
}
