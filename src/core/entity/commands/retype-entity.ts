import type { Change, CommandContext } from '../../history/change'
import type { EntityType } from '../entity'
import type { EntityBook } from '../entity-book'
import { entityKey } from '../entity-key'
import type { EntitySubject } from '../entity-subject'
import { entityChange } from './entity-change'

/**
 * Says that it is a place, and not a person, in the whole archive: what the machine takes for a place of that name is
 * it too, unless another entity is. `book` knows the keys of its names under the new type. null where it is one
 * already.
 */
export function retypeEntity(
  subject: EntitySubject,
  type: EntityType,
  book: EntityBook,
  ctx: CommandContext,
): Change | null {
  if (subject.type === type) return null
  return entityChange(
    'Change type',
    subject,
    (entity) => {
      const keys = [entity.name, ...entity.aliases].map((name) => entityKey(type, name))
      const free = keys.filter((key) => book.entityOf(key) === null)
      return { ...entity, type, keys: [...new Set([...entity.keys, ...free])] }
    },
    ctx,
  )
}
