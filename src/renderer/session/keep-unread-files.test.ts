import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import type { Change } from '@/core/history/change'
import { ArchiveDatabase } from '@/store/archive-database'
import { keepUnreadFiles, type UnreadFile } from './keep-unread-files'

test('a file that is gone meanwhile is not kept, and those beside it are', async () => {
  const db = new ArchiveDatabase('keep-unread-files')
  await db.open()
  const gone = new Blob(['gone'])
  const bytesOf = (blob: Blob) =>
    blob === gone
      ? Promise.reject(new DOMException('gone', 'NotFoundError'))
      : blob.arrayBuffer().then((bytes) => new Uint8Array(bytes))
  const files = {
    pack: bytesOf,
    sha256: (blob: Blob) => bytesOf(blob).then((bytes) => `sha of ${String(bytes.length)}`),
    read: () => Promise.reject(new Error('not asked for')),
    unpack: () => Promise.reject(new Error('not asked for')),
  }
  const changes: (Change | null)[] = []
  const run = (change: Change | null) => {
    changes.push(change)
    return Promise.resolve(true)
  }
  const context = () => ({ now: 1, newId: () => 'id' })
  const unread = (name: string, blob: Blob): UnreadFile => ({
    ...{ name, from: '', reason: 'broken', mediaType: '', via: 'file', blob },
  })
  const there = unread('there.pdf', new Blob(['there']))
  const kept = await keepUnreadFiles({ db, run, context, files }, [unread('gone.pdf', gone), there])
  expect(kept).toEqual([there])
  expect(changes).toMatchObject([{ attachments: { originals: [{ fileName: 'there.pdf', size: 5 }] } }])
})
