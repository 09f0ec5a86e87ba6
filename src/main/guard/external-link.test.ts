import { expect, test } from 'vitest'
import { externalLink } from './external-link'

test.each([
  ['https://example.org', 'https://example.org/'],
  ['HTTPS://EXAMPLE.org/A b?c=d e#f', 'https://example.org/A%20b?c=d%20e#f'],
  ['http://example.org\\..\\x', 'http://example.org/x'],
  ['https://exa\tmple.org/\n', 'https://example.org/'],
  ['https://bücher.example/', 'https://xn--bcher-kva.example/'],
  ['mailto:a@example.org?subject=Hello%20there', 'mailto:a@example.org?subject=Hello%20there'],
])('%j is written anew as %s', (link, written) => {
  expect(externalLink(link)).toBe(written)
})

test('a mail cannot bring files along', () => {
  expect(externalLink('mailto:a@example.org?attach=/etc/passwd&Attachment=x&subject=s')).toBe(
    'mailto:a@example.org?subject=s',
  )
})

test.each([
  'file:///etc/passwd',
  'javascript:alert(1)',
  'data:text/html,x',
  'smb://server/share',
  'ms-msdt:/id',
  'vscode://x',
  'app://cuttings/index.html',
  'blob:https://example.org/1',
  'ftp://example.org/',
  '//example.org',
  'example.org',
  '/etc/passwd',
  '-x',
  '',
  'https://',
  `https://example.org/${'a'.repeat(9_000)}`,
])('%j is not handed to the system', (link) => {
  expect(externalLink(link)).toBeNull()
})
