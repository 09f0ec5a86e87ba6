import { expect, test } from 'vitest'
import { useView } from '@/renderer/session/use-view'
import { readerKeys } from '@/renderer/features/reader/reader-keys'
import { commands } from './commands'
import { matchingEntries, paletteEntries } from './palette-entries'

const view = { ...useView.getState(), openItemId: 'item-1' }
const inText = { hasText: true, hasList: false }

test('every command that can be run now is there once, and every key of the open article', () => {
  const entries = paletteEntries(view, inText, {})
  const ids = entries.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const command of commands)
    expect(ids.includes(command.id)).toBe(command.id !== 'palette' && command.enabled(view))
  for (const key of readerKeys.flatMap(({ keys }) => keys)) expect(ids).toContain(`reader:${key}`)
  expect(
    paletteEntries(view, { hasText: false, hasList: false }, {}).some(({ id }) => id.startsWith('reader:')),
  ).toBe(false)
})

test('words find commands by the beginnings of their words, in any order', () => {
  const labels = (query: string) =>
    matchingEntries(paletteEntries(view, inText, {}), query).map(({ label }) => label)
  expect(labels('und')[0]).toBe('Undo')
  expect(labels('text edit')).toContain('Edit text')
  expect(labels('highl')[0]).toMatch(/^Highlight/u)
  expect(labels('Pages behind a log-in')).toEqual(['Pages behind a log-in'])
  expect(labels('xyzzy')).toEqual([])
})

test('a colour is found by the name that a person gave it', () => {
  const found = matchingEntries(paletteEntries(view, inText, { green: 'Fact' }), 'highlight fact')
  expect(found.map(({ label, key }) => [label, key])).toEqual([['Highlight Fact (green)', '2']])
})

test('of the lists, the keys of the one that is shown are there, each by itself', () => {
  const inList = { hasText: false, hasList: true }
  const keysOf = (part: Partial<typeof view>) =>
    paletteEntries({ ...view, ...part }, inList, {})
      .filter(({ id }) => id.startsWith('list:'))
      .map(({ key, label }) => `${key ?? ''} ${label}`)
  expect(keysOf({ place: 'library' })).toEqual([])
  expect(keysOf({ place: 'people', peopleList: 'merges' })).toEqual([
    'a They are one: join them',
    'x Keep them apart for good',
  ])
  expect(keysOf({ place: 'people', peopleList: 'merges', entityKey: 'person:ann' })).toEqual([])
  const ofQuotes = keysOf({ place: 'quotes' })
  expect(ofQuotes).toContain('s Star')
  expect(ofQuotes).toContain('Shift+Y Copy the citation alone')
  const inReport = paletteEntries({ ...view, place: 'quotes' }, { hasText: false, hasList: false }, {})
  expect(inReport.some(({ id }) => id.startsWith('list:'))).toBe(false)
})

test('every view of the library pane is there by its name', () => {
  const labels = paletteEntries(view, inText, {}).map(({ label }) => label)
  const views = ['All items', 'Inbox', 'Starred', 'Trash', 'Quote bank', 'Excerpts', 'Notes', 'Dossiers']
  const names = ['People', 'Organisations', 'Places', 'Other names', 'Names to review']
  expect(labels).toEqual(expect.arrayContaining([...views, ...names]))
})
