import { expect, it } from 'vitest'
import { treeKey } from './tree-key'
import type { TreeNode } from './tree-node'
import { treeRows } from './tree-rows'

const node = (id: string, ...children: TreeNode[]): TreeNode => ({ id, label: id, children })
const forest = [node('a', node('a1'), node('a2')), node('b', node('b1')), node('c')]
const rows = treeRows(forest, new Set(['a']))
const none = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false }
const press = (key: string, at: string, held: Partial<typeof none> = {}) =>
  treeKey(
    { ...none, ...held, key },
    rows,
    rows.findIndex((row) => row.node.id === at),
    3,
  )
const to = (id: string) => ({ kind: 'to', id, isChosen: true })

it('goes up and down through the rows that are shown, by one, by a page, and to the ends', () => {
  expect(press('ArrowDown', 'a')).toEqual(to('a1'))
  expect(press('ArrowUp', 'b')).toEqual(to('a2'))
  expect(press('PageDown', 'a')).toEqual(to('b'))
  expect(press('PageDown', 'b')).toEqual(to('c'))
  expect(press('End', 'a')).toEqual(to('c'))
  expect(press('Home', 'c')).toEqual(to('a'))
})

it('keeps a key at an end, so that it does not scroll what is around the tree', () => {
  expect(press('ArrowUp', 'a')).toEqual({ kind: 'stay' })
  expect(press('End', 'c')).toEqual({ kind: 'stay' })
  expect(press('ArrowRight', 'c')).toEqual({ kind: 'stay' })
  expect(press('ArrowLeft', 'b')).toEqual({ kind: 'stay' })
})

it('opens, goes inside, goes out again, and closes', () => {
  expect(press('ArrowRight', 'b')).toEqual({ kind: 'open', id: 'b' })
  expect(press('ArrowRight', 'a')).toEqual(to('a1'))
  expect(press('ArrowLeft', 'a2')).toEqual(to('a'))
  expect(press('ArrowLeft', 'a')).toEqual({ kind: 'close', id: 'a' })
})

it('goes on without choosing where Ctrl is held, and chooses by Enter and space', () => {
  expect(press('ArrowDown', 'a', { ctrlKey: true })).toEqual({ kind: 'to', id: 'a1', isChosen: false })
  expect(press('Enter', 'a1')).toEqual({ kind: 'choose', id: 'a1' })
  expect(press(' ', 'a1')).toEqual({ kind: 'choose', id: 'a1' })
})

it('leaves other keys alone', () => {
  expect(press('F2', 'a')).toBeNull()
  expect(press('ArrowDown', 'a', { altKey: true })).toBeNull()
  expect(press('Home', 'a', { shiftKey: true })).toBeNull()
  expect(press('Enter', 'a', { ctrlKey: true })).toBeNull()
})
