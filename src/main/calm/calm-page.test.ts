import { expect, test } from 'vitest'
import { calmAction, calmHtml, type CalmPage } from './calm-page'
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
  expect(page.actions.map(({ id }) => id).filter((id) => id !== 'try-again')).toEqual([
    ...['show-data-folder', 'show-backups', 'quit'],
  ])
})

test('the engines are named', () => {
  const text = refusalPage({ kind: 'older-engine', running: 114, archive: 156 }, '/data').paragraphs.join(' ')
  expect(text).toContain('156')
  expect(text).toContain('114')
})

test('only where a person can mend it, it can be tried again', () => {
  const idsOf = (page: CalmPage) => page.actions.map(({ id }) => id)
  expect(idsOf(refusalPage({ kind: 'unreadable', message: '' }, '/data'))).toContain('try-again')
  expect(idsOf(refusalPage({ kind: 'newer-sentinel' }, '/data'))).not.toContain('try-again')
})

test('after crashes it can be opened again, or gone on without the archive', () => {
  expect(crashPage('/data').actions.map(({ id }) => id)).toEqual([
    'open-again',
    'rescue',
    'show-data-folder',
    'show-backups',
    'quit',
  ])
})
