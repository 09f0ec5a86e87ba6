import type { Change, CommandContext } from '../../history/change'
import type { EntityBook } from '../entity-book'
import { entityKey } from '../entity-key'
import type { EntitySubject } from '../entity-subject'
import { entityChange } from './entity-change'
import { oneName } from './one-name'
import { withNames } from './with-names'

/**
 * Gives an entity another name. The one before stays as another name of it, and what the archive finds under the new
 * name is it too, unless another entity has that name. null where nothing changes or the name is empty.
 */
export function renameEntity(
  subject: EntitySubject,
  name: string,
  book: EntityBook,
  ctx: CommandContext,
): Change | null {
  const clean = oneName(name)
  if (clean === '' || clean === subject.name) return null
  return entityChange(
    'Rename entity',
    subject,
    (entity) => {
      const isFree = book.entityOf(entityKey(entity.type, clean)) === null
      const keys = isFree ? [...entity.keys, entityKey(entity.type, clean)] : entity.keys
      return withNames({ ...entity, keys: [...new Set(keys)] }, clean, [...entity.aliases, entity.name])
    },
    ctx,
  )
}
