/** A list of ids with some added and some removed, in a stable order and without repeats. */
export function changeIds(
  ids: readonly string[],
  add: readonly string[],
  remove: readonly string[],
): readonly string[] {
  const gone = new Set(remove)
  return [...new Set([...ids, ...add])].filter((id) => !gone.has(id))
}
