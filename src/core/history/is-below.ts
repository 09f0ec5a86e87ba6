interface Nested {
  readonly id: string
  readonly parentId: string | null
}

/** Whether `id` is `ancestorId` or stands somewhere below it. Ends on a cycle too. */
export function isBelow(rows: readonly Nested[], id: string, ancestorId: string): boolean {
  const parents = new Map(rows.map((row) => [row.id, row.parentId]))
  const seen = new Set<string>()
  let at: string | null | undefined = id
  while (typeof at === 'string' && !seen.has(at)) {
    if (at === ancestorId) return true
    seen.add(at)
    at = parents.get(at)
  }
  return false
}
