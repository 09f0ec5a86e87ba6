import { expect, test, vi } from 'vitest'
import { sampleItem } from '@/core/fixtures/sample-records'
import { RowReader } from './row-reader'

test('reads nothing while its rows are not shown, and begins another turn once they are', async () => {
  const items = ['one', 'two'].map((id) => sampleItem({ id }))
  const readNow = vi.fn(() => Promise.resolve(items))
  const reader = new RowReader(readNow)
  const heard = vi.fn()
  const stop = reader.subscribe(heard)
  reader.show(true)
  expect(await reader.readIn(0)(['one', 'two'])).toEqual(items)
  reader.show(false)
  // What was never read is not there either.
  expect(await reader.readIn(0)(['two', 'three'])).toEqual(items.slice(1))
  expect([readNow.mock.calls.length, heard.mock.calls.length, reader.turnNow()]).toEqual([1, 0, 0])
  reader.show(true)
  expect([heard.mock.calls.length, reader.turnNow()]).toEqual([1, 1])
  expect(await reader.readIn(1)(['one', 'two'])).toEqual(items)
  stop()
  reader.show(true)
  expect([readNow.mock.calls.length, heard.mock.calls.length, reader.turnNow()]).toEqual([2, 1, 1])
})
