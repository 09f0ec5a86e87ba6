import type { Change, CommandContext } from '../../history/change'
import { joinDiffs } from '../../history/join-diffs'
import type { Entity } from '../entity'
import { isEntity, type EntitySubject } from '../entity-subject'
import { editEntity } from './edit-entity'

/** Says that these words name nobody, anywhere in the archive, or (`name`) that they do after all. */
export function setStanding(
  subjects: readonly EntitySubject[],
  standing: Entity['standing'],
  ctx: CommandContext,
): Change | null {
  const parts = subjects
    .filter((subject) => isEntity(subject) || standing === 'not-a-name')
    .map((subject) => editEntity(subject, (entity) => ({ ...entity, standing }), ctx))
    .filter((part) => part !== null)
  if (parts.length === 0) return null
  const name = standing === 'name' ? 'Is a name' : 'Not a name'
  return { name, diff: joinDiffs(parts.map((entities) => ({ entities }))) }
}
