import { fold } from '../language/fold'
import type { EntityType } from './entity'

/** The key that the same name in two articles meets under: `person:harsh shringla`. See `Posting.key`. */
export function entityKey(type: EntityType, name: string): string {
  return `${type}:${fold(name)}`
}
