/**
 * Before which row those of `moving` have to be set to go one row up (-1) or down (1) in the list as shown; null: at
 * the end of the list; undefined: they are at that end already. Rows that are apart come together at the first step.
 */
export function stepTarget(
  shown: readonly string[],
  moving: ReadonlySet<string>,
  by: -1 | 1,
): string | null | undefined {
  const places = shown.flatMap((id, index) => (moving.has(id) ? [index] : []))
  const first = places[0]
  const last = places.at(-1)
  if (first === undefined || last === undefined) return undefined
  const isBlock = last - first === places.length - 1
  if (by === -1) return first === 0 && isBlock ? undefined : shown[Math.max(0, first - 1)]
  if (last === shown.length - 1) return isBlock ? undefined : null
  return shown[last + 2] ?? null
}
