import type { Mark } from '../annotation/mark'
import type { EntityBook } from './entity-book'
import { keyOfMark, typesOfNames } from './key-of-mark'
import { tallyKeyOf } from './tally'

/**
 * Marks under the names and types that people gave to their entities, each with the key of the page of whom it names
 * or quotes, and without suggestions of what people said is no name. What an annotation itself keeps stays in
 * `annotation`.
 */
export function nameMarks(marks: readonly Mark[], book: EntityBook): Mark[] {
  const types = typesOfNames(marks)
  return marks.flatMap((mark): Mark[] => {
    const key = keyOfMark(mark, types)
    if (key === null) return [mark]
    const entity = book.entityOf(key)
    if (entity === null) return [{ ...mark, page: key }]
    const page = tallyKeyOf(entity.id)
    if (entity.standing === 'not-a-name')
      return mark.kind === 'entity' && mark.status === 'suggested' ? [] : [{ ...mark, page }]
    if (mark.kind === 'entity') return [{ ...mark, page, type: entity.type, name: entity.name }]
    if (mark.kind !== 'quote') return [mark]
    return [{ ...mark, page, speaker: { name: entity.name, entityId: mark.speaker?.entityId ?? null } }]
  })
}
