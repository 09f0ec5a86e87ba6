import { expect, test } from 'vitest'
import { readerKeys } from '../reader-keys'
import { alongWriting } from './along-writing'
import { readKey } from './read-key'

const none = { altKey: false, ctrlKey: false, metaKey: false, shiftKey: false }

test.each([
  ['ArrowRight', {}, { kind: 'move', unit: 'sentence', direction: 1 }],
  ['ArrowUp', {}, { kind: 'move', unit: 'paragraph', direction: -1 }],
  ['ArrowLeft', { altKey: true }, { kind: 'move', unit: 'word', direction: -1 }],
  ['ArrowRight', { shiftKey: true }, { kind: 'extend', unit: 'word', direction: 1 }],
  ['ArrowDown', { shiftKey: true }, { kind: 'extend', unit: 'sentence', direction: 1 }],
  ['3', {}, { kind: 'highlight', colour: 'blue' }],
  ['A', { shiftKey: true }, { kind: 'decide-all', act: 'accept' }],
  ['6', {}, null],
  ['c', { metaKey: true }, null],
  ['a', { ctrlKey: true }, null],
  ['z', {}, null],
])('%s with %o', (key, modifiers, expected) => {
  expect(readKey({ key, ...none, ...modifiers })).toEqual(expected)
})

test('each key of the sheet does something', () => {
  for (const chord of readerKeys.flatMap((row) => row.keys)) {
    const parts = chord.split('+')
    const pressed = {
      ...none,
      key: parts.at(-1) ?? '',
      altKey: parts.includes('Alt'),
      shiftKey: parts.includes('Shift'),
    }
    expect(readKey(pressed), chord).not.toBeNull()
  }
})

test('where the writing goes from right to left, left and right change places, up and down do not', () => {
  const read = (key: string, held = {}) => readKey({ ...none, key, ...held })
  for (const held of [{}, { altKey: true }, { shiftKey: true }]) {
    const [left, right] = [read('ArrowLeft', held), read('ArrowRight', held)]
    expect(left && alongWriting(left, true)).toEqual(right)
    expect(left && alongWriting(left, false)).toEqual(left)
  }
  for (const command of [read('ArrowDown'), read('ArrowDown', { shiftKey: true }), read('n')])
    expect(command && alongWriting(command, true)).toEqual(command)
})
