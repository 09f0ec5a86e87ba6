/** The groups with their first `limit` rows in all; groups that would be empty are left out. */
export function firstRows<G, R>(
  groups: readonly G[],
  limit: number,
  rowsOf: (group: G) => readonly R[],
): { readonly group: G; readonly rows: readonly R[] }[] {
  let left = limit
  return groups.flatMap((group) => {
    const rows = rowsOf(group).slice(0, Math.max(0, left))
    left -= rows.length
    return rows.length === 0 ? [] : [{ group, rows }]
  })
}
