import fc from 'fast-check'
import { expect, test } from 'vitest'
import { templateExtensions } from '@/core/export/export-template'
import { readTemplatesJson } from './read-templates-json'
import { writeTemplatesJson } from './write-templates-json'

const template = fc.record({
  name: fc.string({ maxLength: 200 }),
  extension: fc.constantFrom(...templateExtensions),
  body: fc.string({ unit: 'binary' }),
})

test('what is shared is taken in the same', () => {
  fc.assert(
    fc.property(fc.array(template), (templates) => {
      const text = new TextDecoder().decode(writeTemplatesJson(templates))
      expect(readTemplatesJson(text)).toEqual(templates)
    }),
  )
})

test.each(['', '{', '[]', '{"format":"cuttings-templates","version":2,"templates":[]}'])(
  '%j is no file of templates',
  (text) => {
    expect(readTemplatesJson(text)).toBeNull()
  },
)
