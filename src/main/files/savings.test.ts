import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { BegunSaving } from '@/contract/bridge'
import { savingPieceSize, sendPiece, type SentPiece } from '@/contract/saving-call'
import { beginWholeFile } from '../data/begin-whole-file'
import { createSavings } from './savings'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cuttings-savings-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

function desk(beginFile = beginWholeFile) {
  const savings = createSavings(beginFile)
  const serve = savings.serve(({ url }) => Promise.resolve(new Response(`file of ${url}`)))
  // Node's Request knows no scheme of our own; the engine's does.
  const fetch = (path: string, { method, body }: { method: string; body: Uint8Array<ArrayBuffer> }) =>
    serve(
      Object.assign(Object.create(null) as Request, {
        url: `app://cuttings${path}`,
        method,
        arrayBuffer: () => Promise.resolve(body.buffer),
      }),
    )
  const begin = async (path: string): Promise<string> => {
    const begun = await savings.begin(path)
    if (begun.kind !== 'begun') throw new Error(begun.kind)
    return begun.token
  }
  const send = (token: string, ...bytes: number[]) => sendPiece(fetch, token, Uint8Array.from(bytes))
  return { savings, fetch, begin, send }
}

const messageOf = (outcome: SentPiece | BegunSaving): string =>
  outcome.kind === 'failed' ? outcome.message : ''

test('pieces come together in their order, and the file has its name once it is whole', async () => {
  const { savings, begin, send } = desk()
  const path = join(folder, 'report.pdf')
  writeFileSync(path, 'before')
  chmodSync(path, 0o640)
  const token = await begin(path)
  expect(await send(token, 1, 2)).toEqual({ kind: 'done' })
  expect(await send(token, 3)).toEqual({ kind: 'done' })
  expect(readFileSync(path, 'utf8')).toBe('before')
  expect(await savings.finish(token, 3)).toEqual({ kind: 'saved', name: 'report.pdf' })
  expect([...readFileSync(path)]).toEqual([1, 2, 3])
  expect(readdirSync(folder)).toEqual(['report.pdf'])
  // It is written: nothing more goes into it.
  await expect(send(token, 4)).rejects.toThrow('403')
})

const ends: Record<string, (of: ReturnType<typeof desk>, token: string) => unknown> = {
  dropped: ({ savings }, token) => savings.drop(token),
  'left by its window': ({ savings }) => {
    savings.forget()
  },
  'missing a piece': async ({ savings }, token) => {
    expect(await savings.finish(token, 3)).toMatchObject({ kind: 'failed' })
  },
}

test.each(Object.entries(ends))('what is %s leaves nothing, and what was there before', async (_, end) => {
  const of = desk()
  const path = join(folder, 'report.pdf')
  writeFileSync(path, 'before')
  const token = await of.begin(path)
  await of.send(token, 1, 2)
  expect(readdirSync(folder)).toHaveLength(2)
  await end(of, token)
  expect(readdirSync(folder)).toEqual(['report.pdf'])
  expect(readFileSync(path, 'utf8')).toBe('before')
  await expect(of.send(token, 3)).rejects.toThrow('403')
})

test('a disk that is full in the middle is told, and nothing more of it is taken', async () => {
  const full = Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' })
  const { begin, send } = desk(async (path) => {
    const file = await beginWholeFile(path)
    let pieces = 0
    const write = async (bytes: Uint8Array | string) => {
      pieces += 1
      if (pieces === 2) {
        await file.drop()
        throw full
      }
      await file.write(bytes)
    }
    return { ...file, write }
  })
  const token = await begin(join(folder, 'report.pdf'))
  expect(await send(token, 1)).toEqual({ kind: 'done' })
  expect(messageOf(await send(token, 2))).toMatch(/^Nothing was written\. The disk is full/u)
  expect(readdirSync(folder)).toEqual([])
  await expect(send(token, 3)).rejects.toThrow('403')
})

test('a folder that is not there is told', async () => {
  const begun = await desk().savings.begin(join(folder, 'none', 'report.pdf'))
  expect(messageOf(begun)).toMatch(/^Nothing was written\. It is no longer there/u)
})

test('a piece that is too large is refused, and what is none goes on to the files', async () => {
  const { savings, begin, fetch } = desk()
  const token = await begin(join(folder, 'report.pdf'))
  await expect(sendPiece(fetch, token, new Uint8Array(savingPieceSize + 1))).rejects.toThrow('403')
  const other = await savings.serve(() => Promise.resolve(new Response('of the app')))(
    Object.assign(Object.create(null) as Request, { url: 'app://cuttings/index.html', method: 'GET' }),
  )
  expect(await other.text()).toBe('of the app')
  savings.forget()
})
