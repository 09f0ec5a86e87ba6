import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { askTimeStamp } from './ask-time-stamp'

const request = Uint8Array.of(0x30, 0)

async function serving(listener: RequestListener): Promise<string> {
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.close()
  })
  return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/tsa`
}

test('the request goes out as it is, and the answer comes back', async () => {
  const asked: string[] = []
  const server = await serving((incoming, answer) => {
    asked.push(`${String(incoming.method)} ${String(incoming.headers['content-type'])}`)
    incoming.on('data', (piece: Buffer) => asked.push(piece.toString('hex')))
    incoming.on('end', () => answer.end(Buffer.of(1, 2, 3)))
  })
  expect(await askTimeStamp({ server, request, allowed: true })).toEqual({
    kind: 'answered',
    bytes: Uint8Array.of(1, 2, 3),
  })
  expect(asked).toEqual(['POST application/timestamp-query', '3000'])
})

test('nothing goes into a private network that nobody said yes to', async () => {
  let asked = 0
  const server = await serving((_, answer) => {
    asked += 1
    answer.end()
  })
  expect(await askTimeStamp({ server, request, allowed: false })).toEqual({ kind: 'private' })
  const byName = server.replace('127.0.0.1', 'localhost')
  expect(await askTimeStamp({ server: byName, request, allowed: false })).toEqual({ kind: 'private' })
  expect(asked).toBe(0)
})

test.each([
  ['not an address', 'That is no address. It begins with https:// or http://.'],
  ['ftp://stamps.example', 'The address has to begin with https:// or http://.'],
  ['http://127.0.0.1:1/', 'Nothing answers at 127.0.0.1:1.'],
])('%s: %s', async (server, message) => {
  expect(await askTimeStamp({ server, request, allowed: true })).toEqual({ kind: 'failed', message })
})

test('a server that refuses, or answers without end, is told', async () => {
  const refusing = await serving((_, answer) => answer.writeHead(404).end())
  expect(await askTimeStamp({ server: refusing, request, allowed: true })).toMatchObject({
    kind: 'failed',
    message: expect.stringContaining('status 404') as string,
  })
  const endless = await serving((_, answer) => {
    answer.on('error', () => undefined)
    const more = (): void => {
      while (!answer.destroyed && answer.write(Buffer.alloc(50_000)));
      answer.once('drain', more)
    }
    more()
  })
  expect(await askTimeStamp({ server: endless, request, allowed: true })).toMatchObject({
    message: expect.stringContaining('too large') as string,
  })
})
