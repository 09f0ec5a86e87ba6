import { expect, test } from 'vitest'
import { formatKeys } from './format-keys'

test('names the keys as the keyboard does', () => {
  expect(formatKeys('Mod+Shift+Z', false)).toBe('Ctrl+Shift+Z')
  expect(formatKeys('Mod+Shift+Z', true)).toBe('⇧⌘Z')
  expect(formatKeys('ArrowDown', false)).toBe('↓')
  expect(formatKeys('j', false)).toBe('J')
  expect(formatKeys('Mod++', false)).toBe('Ctrl++')
})
