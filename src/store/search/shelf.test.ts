import { expect, test } from 'vitest'
import { Shelf } from './shelf'

function archive(most = 10) {
  const rows = new Map([
    ['a', 'aaa'],
    ['b', 'bbb'],
    ['c', 'ccc'],
  ])
  const reads: string[][] = []
  let gate = Promise.resolve()
  const shelf = new Shelf<string>({
    read: async (ids) => {
      reads.push([...ids])
      const found = new Map(ids.flatMap((id) => (rows.has(id) ? [[id, rows.get(id) ?? '']] : [])))
      await gate
      return found
    },
    weigh: (row) => row.length,
    most,
  })
  const hold = (): (() => void) => {
    let open: () => void = () => undefined
    gate = new Promise((resolve) => {
      open = resolve
    })
    return open
  }
  return { rows, reads, shelf, hold }
}

test('what is mended is kept as it is then, and what is being read meanwhile is not', async () => {
  const { shelf, reads, rows, hold } = archive()
  await shelf.take(['a'])
  shelf.mend('a', (row) => `${row}!`)
  expect(await shelf.take(['a'])).toEqual(new Map([['a', 'aaa!']]))
  const open = hold()
  const reading = shelf.take(['b'])
  await Promise.resolve()
  shelf.mend('b', (row) => `${row}!`)
  rows.set('b', 'new')
  open()
  await reading
  expect(await shelf.take(['b'])).toEqual(new Map([['b', 'new']]))
  expect(reads).toEqual([['a'], ['b'], ['b']])
})

test('what is asked for at the same moment is read in one go, once', async () => {
  const { shelf, reads } = archive()
  const both = await Promise.all([shelf.take(['a', 'b']), shelf.take(['b', 'nothing'])])
  expect(both.map((found) => [...found.keys()])).toEqual([['a', 'b'], ['b']])
  expect(await shelf.take(['b', 'a'])).toEqual(
    new Map([
      ['b', 'bbb'],
      ['a', 'aaa'],
    ]),
  )
  expect(reads).toEqual([['a', 'b', 'nothing']])
})

test('what was not asked for the longest goes first', async () => {
  const { shelf, reads } = archive(6)
  await shelf.take(['a', 'b'])
  await shelf.take(['a'])
  await shelf.take(['c'])
  reads.length = 0
  await shelf.take(['a', 'c'])
  expect(reads).toEqual([])
  await shelf.take(['b'])
  expect(reads).toEqual([['b']])
})

test('what has changed is read again, also where it changed while it was read', async () => {
  const { rows, shelf, hold } = archive()
  await shelf.take(['a'])
  rows.set('a', 'new')
  shelf.forget(['a'])
  expect((await shelf.take(['a'])).get('a')).toBe('new')
  const open = hold()
  const early = shelf.take(['b', 'c'])
  await Promise.resolve()
  rows.set('b', 'now')
  shelf.forget(['b'])
  open()
  expect((await early).get('b')).toBe('bbb')
  expect((await shelf.take(['b', 'c'])).get('b')).toBe('now')
  const again = hold()
  shelf.clear()
  const late = shelf.take(['c'])
  await Promise.resolve()
  rows.set('c', 'end')
  shelf.clear()
  again()
  await late
  expect((await shelf.take(['c'])).get('c')).toBe('end')
})
