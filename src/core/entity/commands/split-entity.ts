import type { Change, CommandContext } from '../../history/change'
import type { Entity } from '../entity'
import { entityChange } from './entity-change'

/** Lets an entity that was merged into another one stand for itself again, with all its mentions. */
export function splitEntity(merged: Entity, ctx: CommandContext): Change | null {
  return entityChange('Split entity', merged, (entity) => ({ ...entity, mergedInto: null }), ctx)
}
