import type { Change, CommandContext } from '../../history/change'
import { tableDiff } from '../../history/table-diff'
import type { Entity } from '../entity'
import { entityKey } from '../entity-key'
import { asEntity, isEntity, type EntitySubject } from '../entity-subject'

/**
 * Says for good that two are not the same: they are never suggested to be merged again. A merge of one into the
 * other is taken back. null where that is said already.
 */
export function neverSame(a: EntitySubject, b: EntitySubject, ctx: CommandContext): Change | null {
  // Only one of them has to keep it, preferably one that is an entity already.
  const [keeper, other] = isEntity(a) || !isEntity(b) ? [a, b] : [b, a]
  const keys = isEntity(other) ? other.keys : [entityKey(other.type, other.name)]
  const before = asEntity(keeper, ctx)
  const never = [...new Set([...before.never, ...keys])]
  const isMerged = isEntity(other) && other.mergedInto === before.id
  if (isEntity(keeper) && never.length === before.never.length && !isMerged) return null
  const after: Entity = { ...before, never, modified: ctx.now }
  const parted = isMerged ? [[other, { ...other, mergedInto: null, modified: ctx.now }] as const] : []
  return {
    name: 'Never this one',
    diff: tableDiff(
      'entities',
      isEntity(keeper) ? { updated: [[keeper, after], ...parted] } : { added: [after], updated: parted },
    ),
  }
}
