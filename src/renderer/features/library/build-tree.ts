export interface NestedRow {
  readonly id: string
  readonly name: string
  readonly parentId: string | null
}

export interface Branch<R extends NestedRow> {
  readonly row: R
  readonly children: readonly Branch<R>[]
}

/** Rows as a tree, siblings in `order`. A row whose parent is missing, or that stands in a cycle, stands at the top. */
export function buildTree<R extends NestedRow>(
  rows: readonly R[],
  order: (a: R, b: R) => number,
): readonly Branch<R>[] {
  const ids = new Set(rows.map((row) => row.id))
  const below = new Map<string | null, R[]>()
  for (const row of rows.toSorted(order)) {
    const parent = row.parentId !== null && ids.has(row.parentId) ? row.parentId : null
    const siblings = below.get(parent)
    if (siblings === undefined) below.set(parent, [row])
    else siblings.push(row)
  }
  const placed = new Set<string>()
  const branchesOf = (parent: string | null): Branch<R>[] =>
    (below.get(parent) ?? []).filter((row) => !placed.has(row.id)).map((row) => branchOf(row))
  const branchOf = (row: R): Branch<R> => {
    placed.add(row.id)
    return { row, children: branchesOf(row.id) }
  }
  const top = branchesOf(null)
  const stray = rows.filter((row) => !placed.has(row.id))
  return [...top, ...stray.flatMap((row) => (placed.has(row.id) ? [] : [branchOf(row)]))]
}
