import {
  mkdtempSync,
  readdirSync,
  readlinkSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createHandedFiles } from './handed-files'

let folder = ''
let file = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cuttings-handed-'))
  file = join(folder, 'a.pdf')
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

function handing() {
  const handed = createHandedFiles()
  const serve = handed.serve(() => Promise.resolve(new Response('of the app')))
  // Node's Request knows no scheme of our own; the engine's does.
  const get = (path: string, method = 'GET') =>
    serve(Object.assign(Object.create(null) as Request, { url: `app://cuttings${path}`, method }))
  return { handed, get, fetch: (token: string) => get(`/handed/${token}`) }
}

/** How many descriptors of this process are of the file. */
const openFiles = (): number =>
  readdirSync('/proc/self/fd').filter((fd) => {
    try {
      return readlinkSync(`/proc/self/fd/${fd}`) === file
    } catch {
      return false
    }
  }).length
const onLinux = test.skipIf(process.platform !== 'linux')

test('a file of many parts comes whole, once', async () => {
  const content = Uint8Array.from({ length: 2_500_001 }, (_, index) => index % 251)
  writeFileSync(file, content)
  const { handed, fetch } = handing()
  const { token, size } = await handed.hand(file)
  expect(size).toBe(2_500_001)
  const answer = await fetch(token)
  expect(answer.status).toBe(200)
  expect(Buffer.compare(new Uint8Array(await answer.arrayBuffer()), content)).toBe(0)
  expect((await fetch(token)).status).toBe(404)
})

test('an empty file comes too', async () => {
  writeFileSync(file, '')
  const { handed, fetch } = handing()
  const answer = await fetch((await handed.hand(file)).token)
  expect([answer.status, await answer.text()]).toEqual([200, ''])
})

test('nothing can be fetched that was not handed out, or that a window had which is gone', async () => {
  writeFileSync(file, 'words')
  const { handed, fetch, get } = handing()
  const { token } = await handed.hand(file)
  handed.forget()
  for (const name of [token, '', '../a.pdf', file]) expect((await fetch(name)).status).toBe(404)
  expect(await (await get(`/handed/${token}`, 'POST')).text()).toBe('of the app')
  expect(await (await get('/index.html')).text()).toBe('of the app')
})

test('one that is another by now, or is gone, does not come', async () => {
  const { handed, fetch } = handing()
  for (const change of [
    () => {
      writeFileSync(file, 'other words')
    },
    () => {
      utimesSync(file, 1, 1)
    },
    () => {
      rmSync(file)
    },
  ]) {
    writeFileSync(file, 'words')
    const { token } = await handed.hand(file)
    change()
    expect((await fetch(token)).status).toBe(404)
  }
})

test('what changes or goes away while it comes ends as a failure, never as half a file', async () => {
  const { handed, fetch } = handing()
  for (const change of [
    () => {
      truncateSync(file, 1_200_000)
    },
    () => {
      writeFileSync(file, new Uint8Array(2_500_000).fill(1))
      utimesSync(file, 1, 1)
    },
    () => {
      rmSync(file)
    },
  ]) {
    writeFileSync(file, new Uint8Array(2_500_000))
    const { body } = await fetch((await handed.hand(file)).token)
    const reader = body?.getReader()
    expect((await reader?.read())?.value).toHaveLength(1_000_000)
    change()
    await expect(reader?.read()).rejects.toThrow(/changed|no such file/)
  }
})

onLinux('it is not held open while nobody asks for more', async () => {
  const { handed, fetch } = handing()
  writeFileSync(file, new Uint8Array(2_500_000))
  const { body } = await fetch((await handed.hand(file)).token)
  const reader = body?.getReader()
  await reader?.read()
  expect(openFiles()).toBe(0)
  await reader?.cancel()
  expect(openFiles()).toBe(0)
})
