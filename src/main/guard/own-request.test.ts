import { expect, test } from 'vitest'
import { isOwnRequest } from './own-request'

const release = { devtools: false, developmentServer: null }

test.each(['app://cuttings/index.html', 'blob:app://cuttings/1-2-3', 'data:image/png;base64,AA'])(
  '%s is ours',
  (url) => {
    expect(isOwnRequest(url, release)).toBe(true)
  },
)

test.each([
  'http://example.org/',
  'https://example.org/',
  'ws://127.0.0.1:5173/',
  'ftp://example.org/',
  'file:///etc/passwd',
  'devtools://devtools/bundled/inspector.html',
  'chrome://gpu/',
  'chrome-extension://abc/x.js',
  'application://x',
  'nonsense',
])('%s is blocked', (url) => {
  expect(isOwnRequest(url, release)).toBe(false)
})

test('in development: its tools and its server, and no other', () => {
  const development = { devtools: true, developmentServer: 'http://localhost:5173' }
  expect(isOwnRequest('devtools://devtools/x', development)).toBe(true)
  expect(isOwnRequest('http://localhost:5173/main.tsx', development)).toBe(true)
  expect(isOwnRequest('ws://localhost:5173/?token=a', development)).toBe(true)
  expect(isOwnRequest('http://localhost:5174/', development)).toBe(false)
  expect(isOwnRequest('http://example.org/', development)).toBe(false)
})
