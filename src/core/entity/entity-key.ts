import { fold } from '../language/fold'
import { entityTypes, type EntityType } from './entity'

/** The key that the same name in two articles meets under: `person:harsh shringla`. See `Posting.key`. */
export function entityKey(type: EntityType, name: string): string {
  return `${type}:${fold(name)}`
}

/** Type and folded name of such a key; null for the key of mentions that a person has linked to an entity. */
export function partsOfKey(key: string): { readonly type: EntityType; readonly name: string } | null {
  const at = key.indexOf(':')
  const type = entityTypes.find((known) => known === key.slice(0, at))
  return type === undefined ? null : { type, name: key.slice(at + 1) }
}
