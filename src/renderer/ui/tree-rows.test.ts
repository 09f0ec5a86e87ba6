import { expect, it } from 'vitest'
import type { TreeNode } from './tree-node'
import { treeRows } from './tree-rows'

const node = (id: string, ...children: TreeNode[]): TreeNode => ({ id, label: id, children })
const forest = [node('a', node('a1', node('a1x')), node('a2')), node('b')]
const shown = (...open: string[]) => treeRows(forest, new Set(open)).map((row) => row.node.id)

it('shows what is inside an open row, and nothing of a closed one, be there an open one in it', () => {
  expect(shown()).toEqual(['a', 'b'])
  expect(shown('a')).toEqual(['a', 'a1', 'a2', 'b'])
  expect(shown('a', 'a1')).toEqual(['a', 'a1', 'a1x', 'a2', 'b'])
  expect(shown('a1')).toEqual(['a', 'b'])
})

it('says where each row stands', () => {
  const rows = treeRows(forest, new Set(['a']))
  expect(rows.map(({ level, position, siblings }) => [level, position, siblings])).toEqual([
    [1, 1, 2],
    [2, 1, 2],
    [2, 2, 2],
    [1, 2, 2],
  ])
  expect(rows.map((row) => row.parentId)).toEqual([null, 'a', 'a', null])
})

it('tells a closed row from one with nothing inside, which cannot be opened', () => {
  const rows = treeRows(forest, new Set(['a', 'b']))
  expect(rows.map((row) => row.isOpen)).toEqual([true, false, null, null])
})
