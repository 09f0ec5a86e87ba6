import { expect, test } from 'vitest'
import { readNameList } from './read-name-list'

test('the column of names with other names, in any order of columns', () => {
  expect(
    readNameList('\ufefftype;Name;aliases\nperson;Ann Lee;A. Lee | Lee\nplace;;x\nperson;Ben;\n'),
  ).toEqual([
    { name: 'Ann Lee', forms: ['A. Lee', 'Lee'] },
    { name: 'x', forms: [] },
    { name: 'Ben', forms: [] },
  ])
})

test('without such a column the first one, also its first row', () => {
  expect(readNameList('Ann Lee,1\n"Carter, Ben",2\n\'=Co,3').map(({ name }) => name)).toEqual([
    'Ann Lee',
    'Carter, Ben',
    '=Co',
  ])
  expect(readNameList('')).toEqual([])
})
