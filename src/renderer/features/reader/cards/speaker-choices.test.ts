import { expect, test } from 'vitest'
import { entityMark, quoteMark } from '../marks/marks.fixture'
import { speakerChoices } from './speaker-choices'

const marks = [
  entityMark(0, 3, 'Ann Lee'),
  entityMark(5, 9, 'José Ruiz'),
  entityMark(15, 19, 'José Ruiz'),
  entityMark(20, 23, 'Port Hale', { type: 'place' }),
  quoteMark(30, 40, 'Bo Ek'),
]

const names = (typed: string, archive: readonly string[] = ['Ann  Lee', 'Zoe Ark']) =>
  speakerChoices(marks, archive, typed).map((choice) => [choice.name, choice.from])

test('persons of the article come before those of the archive, nobody twice, unknown last', () => {
  expect(names('')).toEqual([
    ['José Ruiz', 'article'],
    ['Ann Lee', 'article'],
    ['Bo Ek', 'article'],
    ['Zoe Ark', 'archive'],
    [null, 'unknown'],
  ])
})

test('typing finds names without case and accents, and offers what was typed as a new name', () => {
  expect(names('jose')).toEqual([
    ['José Ruiz', 'article'],
    ['jose', 'typed'],
  ])
  expect(names('ruiz jos')).toEqual([
    ['José Ruiz', 'article'],
    ['ruiz jos', 'typed'],
  ])
})

test('a name that is there is not offered as new', () => {
  expect(names('bo ek')).toEqual([['Bo Ek', 'article']])
})

test('unknown can be typed', () => {
  expect(names('unk').at(-1)).toEqual([null, 'unknown'])
})
