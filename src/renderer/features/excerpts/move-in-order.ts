/**
 * `ids` with those of `moving` set before `before` (null: at the end), in the order they had among themselves. A
 * `before` that is itself moving stands for the next one that stays.
 */
export function moveInOrder(
  ids: readonly string[],
  moving: ReadonlySet<string>,
  before: string | null,
): readonly string[] {
  const from = before === null ? -1 : ids.indexOf(before)
  const target = from === -1 ? undefined : ids.slice(from).find((id) => !moving.has(id))
  const staying = ids.filter((id) => !moving.has(id))
  const at = target === undefined ? staying.length : staying.indexOf(target)
  return [...staying.slice(0, at), ...ids.filter((id) => moving.has(id)), ...staying.slice(at)]
}
