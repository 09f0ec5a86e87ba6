import { expect, test } from 'vitest'
import { isChord, isPlainChord } from './key-chord'

const press = (
  key: string,
  held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey', boolean>> = {},
) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
})

test('Mod is Control, and Command on a Mac', () => {
  expect(isChord(press('k', { ctrlKey: true }), 'Mod+K', false)).toBe(true)
  expect(isChord(press('k', { metaKey: true }), 'Mod+K', true)).toBe(true)
  expect(isChord(press('k', { ctrlKey: true }), 'Mod+K', true)).toBe(false)
})

test('shift counts for letters, not where it only types the character', () => {
  expect(isChord(press('Z', { ctrlKey: true, shiftKey: true }), 'Mod+Z', false)).toBe(false)
  expect(isChord(press('Z', { ctrlKey: true, shiftKey: true }), 'Mod+Shift+Z', false)).toBe(true)
  expect(isChord(press('?', { shiftKey: true }), '?', false)).toBe(true)
  expect(isChord(press('#'), '#', false)).toBe(true)
  expect(isChord(press('S', { shiftKey: true }), 's', false)).toBe(false)
})

test('another modifier makes it another chord', () => {
  expect(isChord(press('s', { ctrlKey: true }), 's', false)).toBe(false)
  expect(isChord(press('1', { ctrlKey: true }), 'Mod+Alt+1', false)).toBe(false)
})

test('plain chords belong to text fields', () => {
  expect(['j', '?', 'Delete', 'Shift+Delete'].map(isPlainChord)).toEqual([true, true, true, true])
  expect(['Mod+K', 'F6', 'Shift+F6', 'Mod+Alt+1'].map(isPlainChord)).toEqual([false, false, false, false])
})
