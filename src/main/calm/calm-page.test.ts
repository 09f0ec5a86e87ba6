import { expect, test } from 'vitest'
import { calmAction, calmHtml } from './calm-page'
import { crashPage, refusalPage } from './calm-words'

test('what comes from outside is text, never markup', () => {
  const html = calmHtml({
    title: '<b>',
    paragraphs: ['/home/<script>alert(1)</script>&'],
    actions: [{ id: 'quit', label: '"Quit"' }],
  })
  expect(html).not.toContain('<script')
  expect(html).toContain('/home/&lt;script&gt;alert(1)&lt;/script&gt;&amp;')
  expect(html).toContain('&quot;Quit&quot;')
})

test('a click on a button is known by its address', () => {
  expect(calmAction('app://calm/do/quit')).toBe('quit')
  expect(calmAction('app://calm/do/quit?')).toBe('quit')
  expect(calmAction('app://calm/page.html')).toBeNull()
  expect(calmAction('https://example.org/do/quit')).toBeNull()
})

test.each([
  refusalPage({ kind: 'older-engine', running: 114, archive: 156 }, '/data'),
  refusalPage({ kind: 'newer-sentinel' }, '/data'),
  refusalPage({ kind: 'unreadable', message: 'It is locked.' }, '/data'),
])('each refusal says that the archive is unchanged, where it is, and offers to show it: $title', (page) => {
  const text = page.paragraphs.join(' ')
  expect(text).toContain('Your archive was not opened and is unchanged.')
  expect(text).toContain('/data')
  expect(page.actions.map(({ id }) => id)).toEqual(['show-data-folder', 'show-backups', 'quit'])
})

test('the engines are named', () => {
  const text = refusalPage({ kind: 'older-engine', running: 114, archive: 156 }, '/data').paragraphs.join(' ')
  expect(text).toContain('156')
  expect(text).toContain('114')
})

test('after crashes it can be opened again', () => {
  expect(crashPage('/data').actions.map(({ id }) => id)).toEqual([
    'open-again',
    'show-data-folder',
    'show-backups',
    'quit',
  ])
})
