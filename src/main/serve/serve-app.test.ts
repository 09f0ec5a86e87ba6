import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { contentSecurityPolicy } from '../content-security-policy'
import { serveApp } from './serve-app'

let folder = ''
let root = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cuttings-serve-'))
  root = join(folder, 'renderer')
  mkdirSync(root)
  writeFileSync(join(root, 'index.html'), '<p>start')
  writeFileSync(join(root, 'a.js'), 'let a')
  writeFileSync(join(root, 'notes.sqlite'), 'x')
  writeFileSync(join(folder, 'secret.txt'), 'secret')
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

// Node's Request knows no scheme of our own; the engine's does.
const request = (url: string, method = 'GET'): Request =>
  Object.assign(Object.create(null) as Request, { url, method })

test('serves the page with its policy, and forbids guessing types', async () => {
  const answer = await serveApp(root)(request('app://cuttings/'))
  expect(answer.status).toBe(200)
  expect(await answer.text()).toBe('<p>start')
  expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
  expect(answer.headers.get('content-security-policy')).toBe(contentSecurityPolicy)
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
  expect(answer.headers.get('cross-origin-opener-policy')).toBe('same-origin')
})

test('scripts have the policy too, since workers take it from there', async () => {
  const answer = await serveApp(root)(request('app://cuttings/a.js'))
  expect(answer.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
  expect(answer.headers.get('content-security-policy')).toBe(contentSecurityPolicy)
})

test.each([
  'app://cuttings/none.js',
  'app://cuttings/..%2fsecret.txt',
  'app://cuttings/notes.sqlite',
  'app://other/a.js',
])('%s is not found, and the answer says nothing', async (url) => {
  const answer = await serveApp(root)(request(url))
  expect(answer.status).toBe(404)
  expect(await answer.text()).toBe('Not found')
  expect(answer.headers.get('content-security-policy')).toBe(contentSecurityPolicy)
})

test('only reading', async () => {
  expect((await serveApp(root)(request('app://cuttings/', 'POST'))).status).toBe(405)
  const head = await serveApp(root)(request('app://cuttings/', 'HEAD'))
  expect([head.status, await head.text()]).toEqual([200, ''])
})
