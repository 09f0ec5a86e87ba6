import type { Change, CommandContext } from '../../history/change'
import type { Entity } from '../entity'
import { entityKey } from '../entity-key'
import { asEntity, isEntity, type EntitySubject } from '../entity-subject'
import { withNames } from './with-names'

/**
 * Joins others to one: entities become redirects, which keep what was written of them; found names become names of
 * the one. null where there is nothing to join.
 */
export function mergeEntities(
  into: EntitySubject,
  others: readonly EntitySubject[],
  ctx: CommandContext,
): Change | null {
  const before = asEntity(into, ctx)
  const found = others.filter((other) => !isEntity(other))
  const rows = others.filter(isEntity).filter(({ id, mergedInto }) => id !== before.id && mergedInto === null)
  const keys = found
    .map(({ type, name }) => entityKey(type, name))
    .filter((key) => !before.keys.includes(key))
  if (rows.length === 0 && keys.length === 0) return null
  const joined = new Set([...keys, ...rows.flatMap((row) => row.keys)])
  const names = withNames(
    {
      ...before,
      keys: [...new Set([...before.keys, ...keys])],
      never: before.never.filter((key) => !joined.has(key)),
    },
    before.name,
    [...before.aliases, ...found.map(({ name }) => name)],
  )
  const after: Entity = { ...names, standing: 'name', modified: ctx.now }
  const redirects = rows.map((row) => [row, { ...row, mergedInto: before.id, modified: ctx.now }] as const)
  const updated = isEntity(into) ? [[into, after] as const, ...redirects] : redirects
  return {
    name: 'Merge entities',
    diff: { entities: { added: isEntity(into) ? [] : [after], updated, removed: [] } },
  }
}
