import type { Mark } from '../annotation/mark'
import type { EntityBook } from './entity-book'
import { keyOfMark, typesOfNames } from './key-of-mark'

/**
 * Marks under the names and types that people gave to their entities, and without suggestions of what people said is
 * no name. What an annotation itself keeps stays in `annotation`.
 */
export function nameMarks(marks: readonly Mark[], book: EntityBook): Mark[] {
  if (book.entities.size === 0) return [...marks]
  const types = typesOfNames(marks)
  return marks.flatMap((mark): Mark[] => {
    const key = keyOfMark(mark, types)
    const entity = key === null ? null : book.entityOf(key)
    if (entity === null) return [mark]
    if (entity.standing === 'not-a-name')
      return mark.kind === 'entity' && mark.status === 'suggested' ? [] : [mark]
    if (mark.kind === 'entity') return [{ ...mark, type: entity.type, name: entity.name }]
    if (mark.kind === 'quote')
      return [{ ...mark, speaker: { name: entity.name, entityId: mark.speaker?.entityId ?? null } }]
    return [mark]
  })
}
