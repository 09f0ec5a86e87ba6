import type { Change, CommandContext } from '../../history/change'
import { fold } from '../../language/fold'
import type { Entity } from '../entity'
import { partsOfKey } from '../entity-key'
import { entityChange } from './entity-change'

/**
 * Takes names off an entity: what the archive finds under these keys stands for itself again. `isForever`: and is
 * never joined to it or suggested to be. null where nothing changes.
 */
export function splitNames(
  entity: Entity,
  keys: readonly string[],
  isForever: boolean,
  ctx: CommandContext,
): Change | null {
  const name = isForever ? 'Never this one' : 'Split off name'
  return entityChange(name, entity, (before) => withoutKeys(before, keys, isForever), ctx)
}

function withoutKeys(entity: Entity, keys: readonly string[], isForever: boolean): Entity {
  const kept = entity.keys.filter((key) => !keys.includes(key))
  const left = new Set(kept.map((key) => partsOfKey(key)?.name ?? ''))
  const gone = new Set(keys.map((key) => partsOfKey(key)?.name ?? '').filter((name) => !left.has(name)))
  return {
    ...entity,
    keys: kept,
    aliases: entity.aliases.filter((alias) => !gone.has(fold(alias))),
    never: isForever ? [...new Set([...entity.never, ...keys])] : entity.never,
  }
}
