import type { Change, CommandContext } from '../../history/change'
import { fold } from '../../language/fold'
import type { Entity } from '../entity'
import { partsOfKey } from '../entity-key'
import { entityChange } from './entity-change'

/** Takes another name off the entity: what the archive finds under it stands for itself again. */
export function removeAlias(entity: Entity, alias: string, ctx: CommandContext): Change | null {
  const folded = fold(alias)
  if (folded === fold(entity.name)) return null
  return entityChange(
    'Remove name',
    entity,
    (before) => ({
      ...before,
      aliases: before.aliases.filter((other) => fold(other) !== folded),
      keys: before.keys.filter((key) => partsOfKey(key)?.name !== folded),
    }),
    ctx,
  )
}
