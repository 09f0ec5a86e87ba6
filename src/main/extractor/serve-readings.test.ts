import { expect, test } from 'vitest'
import { pack, unpack } from '@/contract/packed'
import type { ReadOutcome } from '@/contract/reading'
import { callReading } from '@/contract/reading-call'
import { serveReadings } from './serve-readings'

const outcome: ReadOutcome = { kind: 'problem', reason: 'empty', message: 'Nothing.' }
const hint = { mediaType: 'text/html', fileName: 'Ä.html', charset: '', url: '' }
const bytes = Uint8Array.of(1, 2, 3)

function desk() {
  const read: unknown[] = []
  const serve = serveReadings(
    {
      key: 'the key',
      read: (job) => {
        read.push(job)
        return Promise.resolve(outcome)
      },
    },
    ({ url }) => Promise.resolve(new Response(`file of ${url}`)),
  )
  // Node's Request knows no scheme of our own; the engine's does.
  const send = (body: Uint8Array<ArrayBuffer>, url = 'app://cuttings/read', method = 'POST') =>
    serve(
      Object.assign(Object.create(null) as Request, {
        url,
        method,
        arrayBuffer: () => Promise.resolve(body.buffer),
      }),
    )
  return { read, send }
}

test('bytes go in with their hint, and the outcome comes back', async () => {
  const { read, send } = desk()
  const fetch = (path: string, { body }: { readonly body: Uint8Array<ArrayBuffer> }) =>
    send(body, `app://cuttings${path}`)
  expect(await callReading(fetch, { key: 'the key', bytes, hint })).toEqual(outcome)
  expect(read).toEqual([{ bytes, hint }])
  await expect(callReading(fetch, { key: 'another', bytes, hint })).rejects.toThrow('403')
})

test('what is large goes in pieces, which come together again; what is too large is refused', async () => {
  const { read, send } = desk()
  const sizes: number[] = []
  const fetch = (_: string, { body }: { readonly body: Uint8Array<ArrayBuffer> }) => {
    sizes.push(body.length)
    return send(body)
  }
  const large = Uint8Array.from({ length: 9_000_001 }, (_, at) => at % 251)
  expect(await callReading(fetch, { key: 'the key', bytes: large, hint })).toEqual(outcome)
  expect(sizes).toHaveLength(10)
  expect(Math.max(...sizes)).toBeLessThan(1_001_000)
  const [job] = read as [{ readonly bytes: Uint8Array }]
  expect(Buffer.compare(job.bytes, large)).toBe(0)
  const call = callReading(fetch, { key: 'the key', bytes: new Uint8Array(100_000_001), hint })
  await expect(call).rejects.toThrow('403')
  expect(read).toHaveLength(1)
})

test.each([
  ['without the key', pack({ upload: '', bytes, hint })],
  ['with another key', pack({ key: 'a key', upload: '', bytes, hint })],
  ['with a hint of another form', pack({ key: 'the key', upload: '', bytes, hint: { fileName: 5 } })],
  ['without bytes', pack({ key: 'the key', upload: '', hint, bytes: 'text' })],
  ['with too many bytes', pack({ key: 'the key', upload: '', hint, bytes: new Uint8Array(100_000_001) })],
  ['that ends an upload which nobody began', pack({ key: 'the key', upload: 'mine', hint, bytes })],
  ['that goes on with an upload which nobody began', pack({ key: 'the key', upload: 'mine', bytes })],
  ['of a piece with another key', pack({ key: 'a key', upload: '', bytes })],
  ['with what is no call', Uint8Array.of(9, 9, 9, 9, 9)],
])('a call %s is refused, and nothing is read', async (_, body) => {
  const { read, send } = desk()
  const answer = await send(body)
  expect(answer.status).toBe(403)
  expect(unpack(new Uint8Array(await answer.arrayBuffer()))).toBeNull()
  expect(read).toEqual([])
})

test.each([
  ['app://cuttings/read', 'GET'],
  ['app://cuttings/index.html', 'POST'],
  ['app://original/read', 'POST'],
])('%s by %s is left to the files', async (url, method) => {
  const { read, send } = desk()
  expect(await (await send(pack({ key: 'the key', upload: '', bytes, hint }), url, method)).text()).toBe(
    `file of ${url}`,
  )
  expect(read).toEqual([])
})
