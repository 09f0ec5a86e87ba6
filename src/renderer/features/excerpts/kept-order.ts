/**
 * The part of an order by hand that has to be remembered: up to the last excerpt that stands elsewhere than it would
 * by itself. The rest would be megabytes a move at a hundred thousand excerpts.
 */
export function keptOrder(
  /** All ids as they stood, those of `remembered` first. */
  before: readonly string[],
  after: readonly string[],
  remembered: readonly string[],
): readonly string[] {
  const placed = new Set(remembered)
  return after.slice(0, after.findLastIndex((id, index) => placed.has(id) || id !== before[index]) + 1)
}
