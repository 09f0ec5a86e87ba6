import { expect, test } from 'vitest'
import { openedSource } from './opened-source'

const bytes = new TextEncoder().encode('<p>The harbour was closed.</p>')
const page = { kind: 'file', name: 'A page.html', bytes, modified: 7 } as const

test('a page that was opened comes with the pictures beside it', async () => {
  const beside = [{ name: 'A page_files/pier.png', bytes: new Uint8Array([1, 2]) }]
  const [arrival] = await openedSource({ ...page, beside }, () => 'key').read()
  expect(arrival).toMatchObject({ kind: 'incoming', incoming: { fileName: 'A page.html', bytes, beside } })
})

test('one without any comes as it is, and what could not be read says why', async () => {
  const [arrival] = await openedSource(page, () => 'key').read()
  expect(arrival).toMatchObject({ kind: 'incoming', incoming: { fileName: 'A page.html', bytes } })
  expect(arrival?.kind === 'incoming' && 'beside' in arrival.incoming).toBe(false)
  const gone = openedSource({ kind: 'unreadable', name: 'gone.html', message: 'gone' }, () => 'key')
  expect(await gone.read()).toMatchObject([{ kind: 'problem', isFile: true }])
})
