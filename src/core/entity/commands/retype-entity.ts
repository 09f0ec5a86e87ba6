import type { Change, CommandContext } from '../../history/change'
import type { EntityType } from '../entity'
import type { EntitySubject } from '../entity-subject'
import { entityChange } from './entity-change'

/** Says that it is a place, and not a person, in the whole archive. null where it is one already. */
export function retypeEntity(subject: EntitySubject, type: EntityType, ctx: CommandContext): Change | null {
  if (subject.type === type) return null
  return entityChange('Change type', subject, (entity) => ({ ...entity, type }), ctx)
}
