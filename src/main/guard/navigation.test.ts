import { expect, test } from 'vitest'
import { mayNavigate } from './navigation'

test('the page may load itself again', () => {
  expect(mayNavigate('app://cuttings/index.html', true)).toBe(true)
})

test.each([
  ['app://cuttings/index.html', false],
  ['app://cuttings/assets/a.js', true],
  ['app://cuttings/index.html?x', true],
  ['app://calm/page.html', true],
  ['https://example.org/', true],
  ['file:///etc/passwd', true],
  ['about:blank', true],
  ['data:text/html,x', true],
  ['blob:app://cuttings/1', true],
])('%s is denied (main frame: %j)', (url, isMainFrame) => {
  expect(mayNavigate(url, isMainFrame)).toBe(false)
})
