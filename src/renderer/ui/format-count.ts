const counts = new Intl.NumberFormat()

/** A number with the separators of the person's locale. */
export function formatCount(count: number): string {
  return counts.format(count)
}
