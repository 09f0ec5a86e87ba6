export interface FollowedFields<T extends object> {
  readonly typed: T
  /** As the archive had them when they were looked at last. */
  readonly known: T
  /** What was typed in, and has become something else in the archive since. */
  readonly altered: readonly (keyof T)[]
}

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

/**
 * Takes in what became of the fields of a form while it was open, in another window: what nobody typed in here follows,
 * so that saving does not put back what it was; what was typed in stays, and is named. The same object where nothing did.
 */
export function followFields<T extends object>(fields: FollowedFields<T>, now: T): FollowedFields<T> {
  const { known } = fields
  if (isSame(known, now)) return fields
  const typed = { ...fields.typed }
  const altered = new Set(fields.altered)
  for (const name of Object.keys(now) as (keyof T)[]) {
    if (isSame(fields.typed[name], known[name])) typed[name] = now[name]
    else if (!isSame(known[name], now[name])) altered.add(name)
    if (isSame(typed[name], now[name])) altered.delete(name)
  }
  return { typed, known: now, altered: [...altered] }
}
