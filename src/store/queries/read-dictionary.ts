import type { EntityMark } from '@/core/annotation/annotation'
import { archiveDictionary } from '@/core/entity/archive-dictionary'
import type { DictionaryEntry } from '@/core/language/language-engine'
import type { ArchiveDatabase } from '../archive-database'

/** What the archive's decisions teach, see `archiveDictionary`. Reads all entities and all marked names. */
export async function readDictionary(db: ArchiveDatabase): Promise<readonly DictionaryEntry[]> {
  const [entities, marks] = await Promise.all([
    db.entities.toArray(),
    db.annotations.where('kind').equals('entity').toArray(),
  ])
  return archiveDictionary(
    entities,
    marks.filter((mark): mark is EntityMark => mark.kind === 'entity'),
  )
}
