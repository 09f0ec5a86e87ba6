import { expect, test } from 'vitest'
import { useView } from '@/renderer/session/use-view'
import { readerKeys } from '@/renderer/features/reader/reader-keys'
import { commands } from './commands'
import { matchingEntries, paletteEntries } from './palette-entries'

const view = { ...useView.getState(), openItemId: 'item-1' }

test('every command that can be run now is there once, and every key of the open article', () => {
  const entries = paletteEntries(view, true, {})
  const ids = entries.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const command of commands)
    expect(ids.includes(command.id)).toBe(command.id !== 'palette' && command.enabled(view))
  for (const key of readerKeys.flatMap(({ keys }) => keys)) expect(ids).toContain(`reader:${key}`)
  expect(paletteEntries(view, false, {}).some(({ id }) => id.startsWith('reader:'))).toBe(false)
})

test('words find commands by the beginnings of their words, in any order', () => {
  const labels = (query: string) =>
    matchingEntries(paletteEntries(view, true, {}), query).map(({ label }) => label)
  expect(labels('und')[0]).toBe('Undo')
  expect(labels('text edit')).toContain('Edit text')
  expect(labels('highl')[0]).toMatch(/^Highlight/u)
  expect(labels('Pages behind a log-in')).toEqual(['Pages behind a log-in'])
  expect(labels('xyzzy')).toEqual([])
})

test('a colour is found by the name that a person gave it', () => {
  const found = matchingEntries(paletteEntries(view, true, { green: 'Fact' }), 'highlight fact')
  expect(found.map(({ label, key }) => [label, key])).toEqual([['Highlight Fact (green)', '2']])
})
