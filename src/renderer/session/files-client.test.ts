import 'fake-indexeddb/auto'
import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import type { FilesAsk } from '@/contract/files-messages'
import type { Change } from '@/core/history/change'
import { ArchiveDatabase } from '@/store/archive-database'
import type { Platform } from '../platform/platform'
import { createFilesClient } from './files-client'

const hint = { mediaType: '', fileName: 'a.pdf', charset: '', url: '' }
const problem = { kind: 'problem', reason: 'empty', message: '' } as const
/** A platform that reads nothing itself. */
const platform: Pick<Platform, 'readIncoming'> = {
  readIncoming: (content, asked, _, call) =>
    call === undefined ? Promise.resolve(problem) : call({ key: 'key', content, hint: asked }),
}

/** A worker that only notes what it is asked. */
function clientWithFake() {
  const asked: FilesAsk[] = []
  let hear: (event: MessageEvent<unknown>) => void = () => undefined
  const client = createFilesClient({ db: new ArchiveDatabase('files'), platform }, () => ({
    postMessage: (message: unknown) => {
      asked.push((message as { ask: FilesAsk }).ask)
    },
    addEventListener: (kind: string, listener: unknown) => {
      if (kind === 'message') hear = listener as typeof hear
    },
    terminate: () => undefined,
  }))
  const reply = (data: object) => {
    hear({ data: { id: asked.length, ...data } } as MessageEvent<unknown>)
  }
  return { client, asked, reply }
}

test('what is small is done at once, without the worker', async () => {
  const { client, asked } = clientWithFake()
  const blob = new Blob(['words'])
  expect(await client.read(blob, hint)).toBe(problem)
  expect(await client.sha256(blob)).toMatch(/^[0-9a-f]{64}$/)
  const packed = await client.pack(blob)
  expect(packed instanceof Uint8Array && gunzipSync(packed).toString()).toBe('words')
  expect(asked).toEqual([])
})

test('what is large goes to the worker, and comes back as it said', async () => {
  const { client, asked, reply } = clientWithFake()
  const blob = new Blob([new Uint8Array(1_000_001)])
  const read = client.read(blob, hint)
  reply({ kind: 'read', outcome: { ...problem, message: 'no' } })
  expect(await read).toMatchObject({ message: 'no' })
  const sha256 = client.sha256(blob)
  reply({ kind: 'sha256', sha256: 'abc' })
  expect(await sha256).toBe('abc')
  const packed = client.pack(blob)
  reply({ kind: 'pack', blob })
  expect(await packed).toBe(blob)
  const opened = client.unpack({ id: 'o', size: 1_000_001 })
  reply({ kind: 'unpack', blob, isSound: true, trouble: '' })
  expect(await opened).toEqual({ blob, isSound: true, trouble: '' })
  const original = { bytes: blob } as unknown as NonNullable<Change['attachments']>['originals'][number]
  const change: Change = { name: 'Add item', diff: {}, attachments: { texts: [], originals: [original] } }
  const committed = client.commit(change, 7)
  reply({ kind: 'commit', outcome: { kind: 'committed', seq: 3 } })
  expect(await committed).toEqual({ kind: 'committed', seq: 3 })
  expect(asked.map(({ kind }) => kind)).toEqual(['read', 'sha256', 'pack', 'unpack', 'commit'])
  expect(asked[0]).toMatchObject({ key: 'key', blob, hint })
  expect(asked[4]).toMatchObject({ at: 7 })
})
