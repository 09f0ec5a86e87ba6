import type { Mark } from '@/core/annotation/mark'
import type { EntityBook } from '@/core/entity/entity-book'
import { keyOfMark, typesOfNames } from '@/core/entity/key-of-mark'
import type { ArchiveDatabase } from '../archive-database'
import { readEntityBook } from './read-entity-book'

/** The entities that people made of the names in these marks of one item, for `nameMarks`. */
export async function readBookOfMarks(db: ArchiveDatabase, marks: readonly Mark[]): Promise<EntityBook> {
  const types = typesOfNames(marks)
  const keys = new Set(marks.map((mark) => keyOfMark(mark, types)).filter((key) => key !== null))
  return readEntityBook(db, [...keys])
}
