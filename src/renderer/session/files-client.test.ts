import 'fake-indexeddb/auto'
import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import type { FilesAsk } from '@/contract/files-messages'
import type { Change } from '@/core/history/change'
import { ArchiveDatabase } from '@/store/archive-database'
import type { Platform } from '../platform/platform'
import { createFilesClient } from './files-client'
import type { SavingWatch } from './save-large'

const hint = { mediaType: '', fileName: 'a.pdf', charset: '', url: '' }
const problem = { kind: 'problem', reason: 'empty', message: '' } as const
/** A platform that reads nothing itself. */
const platform: Pick<Platform, 'readIncoming' | 'saveFile' | 'saving'> = {
  saveFile: ({ suggestedName }) => Promise.resolve({ kind: 'saved', name: suggestedName }),
  saving: null,
  readIncoming: (content, asked, _, call) =>
    call === undefined ? Promise.resolve(problem) : call({ key: 'key', content, hint: asked }),
}

/** A worker that only notes what it is asked. */
function clientWithFake(saving: Platform['saving'] = null) {
  const asked: FilesAsk[] = []
  const held: (string | undefined)[] = []
  const hold = <T>(work: Promise<T>, what?: string): Promise<T> => {
    held.push(what)
    return work
  }
  let hear: (event: MessageEvent<unknown>) => void = () => undefined
  const parts = { db: new ArchiveDatabase('files'), platform: { ...platform, saving }, hold }
  const client = createFilesClient(parts, () => ({
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
  return { client, asked, reply, held }
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

/** Main, as far as a save asks it, with what it was asked. */
function fakePlace() {
  const noted: string[] = []
  const place: NonNullable<Platform['saving']> = {
    begin: ({ suggestedName, extension }) => {
      noted.push(`begin ${suggestedName} ${extension}`)
      return Promise.resolve({ kind: 'begun', token: 'token' })
    },
    finish: (token, size) => {
      noted.push(`finish ${token} ${String(size)}`)
      return Promise.resolve({ kind: 'saved', name: 'report.pdf' })
    },
    drop: (token) => {
      noted.push(`drop ${token}`)
      return Promise.resolve()
    },
  }
  return { noted, place }
}

const large = new Blob([new Uint8Array(2_000_001)])
const file = { suggestedName: 'report', extension: 'pdf', blob: large } as const
const turn = () => new Promise((resolve) => setTimeout(resolve))

test('what is large is saved by the worker, a megabyte at a time; what is small in one piece', async () => {
  const { noted, place } = fakePlace()
  const { client, asked, reply, held } = clientWithFake(place)
  const shown: number[] = []
  const onProgress = (done: number) => {
    shown.push(done)
  }
  const saved = client.save(file, { onProgress, signal: new AbortController().signal })
  for (let piece = 1; piece <= 3; piece += 1) {
    await turn()
    expect(asked).toHaveLength(piece)
    reply({ kind: 'send', sent: { kind: 'done' } })
  }
  expect(await saved).toEqual({ kind: 'saved', name: 'report.pdf' })
  expect(asked.map((ask) => ask.kind === 'send' && [ask.token, (ask.blob as Blob).size])).toEqual([
    ['token', 1_000_000],
    ['token', 1_000_000],
    ['token', 1],
  ])
  expect(shown).toEqual([0, 1_000_000, 2_000_000])
  expect(noted).toEqual(['begin report pdf', 'finish token 2000001'])
  // The window waits for it before it closes.
  expect(held).toEqual(['Saving a file'])
  expect(await client.save({ ...file, blob: new Blob(['words']) })).toEqual({ kind: 'saved', name: 'report' })
  expect(asked).toHaveLength(3)
})

test('a save that is stopped, refused or broken off leaves nothing', async () => {
  const abort = (giveUp: AbortController): void => {
    giveUp.abort()
  }
  const ends: readonly (readonly [object, (giveUp: AbortController) => void, string[]])[] = [
    [{ kind: 'send', sent: { kind: 'done' } }, abort, ['drop token']],
    // Main has dropped it by itself.
    [{ kind: 'send', sent: { kind: 'failed', message: 'The disk is full.' } }, () => undefined, []],
    [{ kind: 'failed', message: 'NotReadableError' }, () => undefined, ['drop token']],
  ]
  const outcomes: unknown[] = []
  for (const [answer, before, after] of ends) {
    const { noted, place } = fakePlace()
    const { client, reply } = clientWithFake(place)
    const giveUp = new AbortController()
    const watch: SavingWatch = { onProgress: () => undefined, signal: giveUp.signal }
    const saved = client.save(file, watch).catch(String)
    await turn()
    before(giveUp)
    reply(answer)
    outcomes.push(await saved)
    expect(noted.slice(1)).toEqual(after)
  }
  expect(outcomes).toEqual([
    { kind: 'cancelled' },
    { kind: 'failed', message: 'The disk is full.' },
    'Error: NotReadableError',
  ])
})
