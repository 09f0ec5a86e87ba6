import { expect, test } from 'vitest'
import { maxOriginalBytes } from '@/core/article/limits'
import type { Arrival } from './arrival'
import type { Transferred } from './read-transfer'
import { readTransferred } from './read-transferred'

const nothing: Transferred = { files: [], folders: [], content: { text: '', html: '', hasImage: false } }

function read(part: Partial<Transferred>) {
  let id = 0
  return readTransferred({ ...nothing, ...part }, 'drop', () => String((id += 1)))
}

function problemOf(arrival: Arrival | undefined): string {
  return arrival?.kind === 'problem' ? arrival.message : 'no problem'
}

class VanishedFile extends File {
  override arrayBuffer(): Promise<ArrayBuffer> {
    return Promise.reject(new DOMException('gone', 'NotFoundError'))
  }
}
class HugeFile extends File {
  override get size(): number {
    return maxOriginalBytes + 1
  }
  override arrayBuffer(): Promise<ArrayBuffer> {
    return Promise.reject(new Error('a file over the limit must not be read'))
  }
}

test('a file that vanishes is told, and the others still come in', async () => {
  const arrivals = await read({ files: [new VanishedFile([], 'gone.txt'), new File(['Words'], 'here.txt')] })
  expect(problemOf(arrivals[0])).toContain('“gone.txt” could not be read')
  expect(arrivals[1]).toMatchObject({ kind: 'incoming', incoming: { fileName: 'here.txt', key: '2' } })
})

test('a file over the limit is refused by its size alone', async () => {
  const [arrival] = await read({ files: [new HugeFile([], 'huge.txt')] })
  expect(problemOf(arrival)).toContain('MB')
})

test('a folder is told as a folder', async () => {
  const [arrival] = await read({ folders: ['Clips'] })
  expect(problemOf(arrival)).toContain('“Clips” is a folder')
})

test('the name that comes along with a file is no text of its own', async () => {
  const content = { text: 'here.txt', html: '', hasImage: false }
  const arrivals = await read({ files: [new File(['Words'], 'here.txt')], content })
  expect(arrivals).toHaveLength(1)
  expect(arrivals[0]).toMatchObject({ incoming: { via: 'file' } })
})

test('dropped words come in as words', async () => {
  const [arrival] = await read({ content: { text: 'Some words', html: '', hasImage: false } })
  expect(arrival).toMatchObject({ kind: 'incoming', incoming: { via: 'paste', mediaType: 'text/plain' } })
})
