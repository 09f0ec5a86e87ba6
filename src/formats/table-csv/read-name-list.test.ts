import { expect, test } from 'vitest'
import { readNameList } from './read-name-list'

const namesOf = (text: string) => readNameList(text).names

test('the column of names with other names, in any order of columns', () => {
  expect(namesOf('\ufefftype;Name;aliases\nperson;Ann Lee;A. Lee | Lee\nplace;;x\nperson;Ben;\n')).toEqual([
    { name: 'Ann Lee', forms: ['A. Lee', 'Lee'] },
    { name: 'x', forms: [] },
    { name: 'Ben', forms: [] },
  ])
})

test('without such a column the first one, also its first row', () => {
  expect(namesOf('Ann Lee,1\n"Carter, Ben",2\n\'=Co,3').map(({ name }) => name)).toEqual([
    'Ann Lee',
    'Carter, Ben',
    '=Co',
  ])
  expect(readNameList('')).toEqual({ names: [], leftOut: [] })
})

test('what stands for a name and cannot be searched for is told, and an empty row is not', () => {
  expect(readNameList('name;aliases;seen\n---;;2021\nAnn;***;\n;;2020\n"*\n*";!|?;\n;;')).toEqual({
    names: [{ name: 'Ann', forms: [] }],
    leftOut: ['---', '* * | ! | ?'],
  })
})
