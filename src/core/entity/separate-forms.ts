import { fold } from '../language/fold'
import type { DictionaryEntry } from '../language/language-engine'
import type { Entity } from './entity'
import { partsOfKey } from './entity-key'

/**
 * The dictionary as the engine is taught it: names of the archive's entities each by themselves, since which of them
 * are one is looked up when they are shown (`EntityBook`). Told to the engine, a merge would be written into the
 * analyses, and a split could not give back the mentions.
 */
export function separateForms(
  entries: readonly DictionaryEntry[],
  entities: readonly Entity[],
): readonly DictionaryEntry[] {
  const own = new Set(
    entities.flatMap(({ name, aliases, keys }) => [
      fold(name),
      ...aliases.map(fold),
      ...keys.map((key) => partsOfKey(key)?.name ?? ''),
    ]),
  )
  return entries.flatMap(({ name, type, aliases }) => [
    { name, type, aliases: aliases.filter((alias) => !own.has(fold(alias))) },
    ...aliases.filter((alias) => own.has(fold(alias))).map((alias) => ({ name: alias, type, aliases: [] })),
  ])
}
