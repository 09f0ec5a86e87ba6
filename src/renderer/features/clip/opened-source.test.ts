import { expect, test } from 'vitest'
import { openedSource } from './opened-source'

const words = '<p>The harbour was closed.</p>'
const page = { kind: 'file', name: 'A page.html', blob: new Blob([words]), modified: 7 } as const

test('a page that was opened comes with the pictures beside it', async () => {
  const beside = [{ name: 'A page_files/pier.png', bytes: new Uint8Array([1, 2]) }]
  const [arrival] = await openedSource({ ...page, beside }, () => 'key').read()
  if (arrival?.kind !== 'incoming') throw new Error(arrival?.kind)
  expect(arrival.incoming).toMatchObject({ fileName: 'A page.html', beside })
  expect(await arrival.incoming.blob.text()).toBe(words)
})

test('one without any comes as it is, and what could not be read says why', async () => {
  const [arrival] = await openedSource(page, () => 'key').read()
  if (arrival?.kind !== 'incoming') throw new Error(arrival?.kind)
  expect(arrival.incoming).toMatchObject({ fileName: 'A page.html' })
  expect(await arrival.incoming.blob.text()).toBe(words)
  expect('beside' in arrival.incoming).toBe(false)
  const gone = openedSource({ kind: 'unreadable', name: 'gone.html', message: 'gone' }, () => 'key')
  expect(await gone.read()).toMatchObject([{ kind: 'problem', isFile: true }])
})
