import type { Change, CommandContext } from '../../history/change'
import type { DictionaryEntry } from '../../language/language-engine'
import type { Entity } from '../entity'
import type { EntityBook } from '../entity-book'
import { entityKey } from '../entity-key'
import { newEntity } from '../entity-subject'
import { sameRecord } from '../../history/same-record'
import { oneName } from './one-name'
import { withNames } from './with-names'

/**
 * Takes in names of another archive or newsroom: a name that is known gains the aliases that nobody else has, others
 * become entities. Nothing that a person wrote is changed or removed; null where all of it is known. Words that name
 * nobody are only taken where no entity has them.
 */
export function importDictionary(
  entries: readonly DictionaryEntry[],
  book: EntityBook,
  ctx: CommandContext,
): Change | null {
  const added = new Map<string, Entity>()
  const updated = new Map<string, [before: Entity, after: Entity]>()
  /** Keys that entities of this very import claim. */
  const claimed = new Set<string>()
  for (const entry of entries) {
    const name = oneName(entry.name)
    if (name === '') continue
    const type = entry.type ?? 'person'
    const key = entityKey(type, name)
    const holder = book.entityOf(key)
    if (entry.type === null) {
      if (holder === null && !claimed.has(key))
        added.set(key, { ...newEntity({ type, name }, ctx), keys: [key], standing: 'not-a-name' })
    } else {
      const before = holder === null ? null : (updated.get(holder.id)?.[1] ?? holder)
      const known = before ?? added.get(key) ?? { ...newEntity({ type, name }, ctx), keys: [key] }
      const edited = withEntry(known, entry, (other) => book.entityOf(other) === null && !claimed.has(other))
      for (const own of edited.keys) claimed.add(own)
      if (holder === null) added.set(key, edited)
      else if (!sameRecord(holder, edited)) updated.set(holder.id, [holder, { ...edited, modified: ctx.now }])
    }
    claimed.add(key)
  }
  if (added.size === 0 && updated.size === 0) return null
  const entities = { added: [...added.values()], updated: [...updated.values()], removed: [] }
  return { name: 'Import dictionary', diff: { entities } }
}

function withEntry(entity: Entity, { aliases }: DictionaryEntry, isFree: (key: string) => boolean): Entity {
  const own = new Set(entity.keys)
  const names = aliases.map(oneName).filter((alias) => {
    const key = entityKey(entity.type, alias)
    return alias !== '' && (own.has(key) || isFree(key))
  })
  const keys = [...new Set([...entity.keys, ...names.map((alias) => entityKey(entity.type, alias))])]
  return withNames({ ...entity, keys }, entity.name, [...entity.aliases, ...names])
}
