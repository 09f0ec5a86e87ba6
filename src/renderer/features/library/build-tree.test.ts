import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildTree, type Branch, type NestedRow } from './build-tree'

const byName = (a: NestedRow, b: NestedRow) => a.name.localeCompare(b.name)
const row = (id: string, parentId: string | null = null): NestedRow => ({ id, name: id, parentId })
const idsOf = (branches: readonly Branch<NestedRow>[]): string[] =>
  branches.flatMap((branch) => [branch.row.id, ...idsOf(branch.children)])

test('children stand below their parents, in order', () => {
  const tree = buildTree([row('c'), row('a'), row('z', 'a'), row('b', 'a')], byName)
  expect(tree.map((branch) => branch.row.id)).toEqual(['a', 'c'])
  expect(tree[0]?.children.map((branch) => branch.row.id)).toEqual(['b', 'z'])
})

test('each row stands in the tree once, with orphans and cycles too', () => {
  const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'missing')
  const rows = fc.uniqueArray(fc.record({ id, parentId: fc.option(id) }), { selector: (one) => one.id })
  fc.assert(
    fc.property(rows, (made) => {
      const tree = buildTree(
        made.map((one) => row(one.id, one.parentId)),
        byName,
      )
      expect(idsOf(tree).toSorted()).toEqual(made.map((one) => one.id).toSorted())
    }),
  )
})
