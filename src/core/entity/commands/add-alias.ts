import type { Change, CommandContext } from '../../history/change'
import type { EntityBook } from '../entity-book'
import { entityKey } from '../entity-key'
import { isEntity, type EntitySubject } from '../entity-subject'
import { entityChange } from './entity-change'
import { oneName } from './one-name'
import { withNames } from './with-names'

/**
 * Another name of the entity: what the archive finds under it is this entity from now on. null where it has the name
 * already, the name is empty, or another entity has it (that is a merge).
 */
export function addAlias(
  subject: EntitySubject,
  alias: string,
  book: EntityBook,
  ctx: CommandContext,
): Change | null {
  const clean = oneName(alias)
  const key = entityKey(subject.type, clean)
  const holder = book.entityOf(key)
  const isTaken = holder !== null && !(isEntity(subject) && holder.id === subject.id)
  if (clean === '' || isTaken) return null
  return entityChange(
    'Add name',
    subject,
    (entity) =>
      withNames(
        {
          ...entity,
          // Where one that was merged into it has the key, it is this entity's through that one.
          keys: holder === null ? [...new Set([...entity.keys, key])] : entity.keys,
          never: entity.never.filter((k) => k !== key),
        },
        entity.name,
        [...entity.aliases, clean],
      ),
    ctx,
  )
}
