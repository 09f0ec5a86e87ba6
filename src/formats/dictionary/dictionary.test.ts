import fc from 'fast-check'
import { expect, test } from 'vitest'
import { entityTypes } from '@/core/entity/entity'
import { readDictionary } from './read-dictionary'
import { writeDictionary } from './write-dictionary'

const name = fc
  .string({ minLength: 1, maxLength: 30, unit: 'grapheme' })
  .map((text) => text.replace(/[|\s]+/gu, ' ').trim())
  .filter((text) => text !== '' && !text.startsWith("'"))
const entry = fc.record({
  name,
  type: fc.constantFrom(...entityTypes, null),
  aliases: fc.array(name, { maxLength: 3 }),
})

test.each(['csv', 'json'] as const)('law: what is written as %s is read again', (format) => {
  fc.assert(
    fc.property(fc.array(entry, { minLength: 1, maxLength: 5 }), (entries) => {
      const text = new TextDecoder().decode(writeDictionary(entries, format))
      expect(readDictionary(text)).toEqual({ kind: 'read', entries, skipped: 0 })
    }),
  )
})

test('a table of another program: semicolons, other columns, a type that there is not', () => {
  const text = 'Type;Name;Note\r\nperson;"Berg; Anna";x\r\nplanet;Mars;\r\n\r\n'
  expect(readDictionary(text)).toEqual({
    kind: 'read',
    entries: [{ name: 'Berg; Anna', type: 'person', aliases: [] }],
    skipped: 1,
  })
})

test.each(['', 'hello', '{"entries": 1}', '{', 'a,b\r\n1,2'])('“%s” is no dictionary', (text) => {
  expect(readDictionary(text)).toEqual({ kind: 'not-a-dictionary' })
})
