import { fold } from '../../language/fold'
import type { Entity } from '../entity'

/** The entity under this name, its other names each once and without the name itself. */
export function withNames(entity: Entity, name: string, aliases: readonly string[]): Entity {
  const seen = new Set([fold(name)])
  const others = aliases.filter((alias) => {
    const folded = fold(alias)
    if (folded === '' || seen.has(folded)) return false
    seen.add(folded)
    return true
  })
  return { ...entity, name, aliases: others }
}
