import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readXml } from './read-xml'
import { childAt, childrenOf, elementsBelow, lineOf, markupOf, textOf } from './xml-parts'

test('elements, attributes, entities, CDATA and comments', () => {
  const root = readXml(
    '<?xml version="1.0"?><!-- a <b> --><x:Root A="1 &amp; 2" x:b=\'>\'>one &lt;<![CDATA[<two>]]><item/><Item>three</Item></x:Root>',
  )
  expect(root).toMatchObject({ name: 'root', prefix: 'x' })
  expect([...(root?.attributes ?? [])]).toEqual([
    ['a', '1 & 2'],
    ['b', '>'],
  ])
  expect(textOf(root)).toBe('one <<two>three')
  expect(childrenOf(root, 'item')).toHaveLength(2)
})

test('entities of a document type are not expanded, and nothing is fetched', () => {
  const bomb = '<!DOCTYPE a [<!ENTITY l "lol"><!ENTITY x SYSTEM "file:///etc/passwd">]><a>&l;&x;</a>'
  expect(textOf(readXml(bomb))).toBe('&l;&x;')
})

test('what is left open ends with its parent; what was never opened is passed over', () => {
  const root = readXml('<a><b><c>1</b></d><e>2')
  expect(lineOf(childAt(root, 'b', 'c'))).toBe('1')
  expect(lineOf(childAt(root, 'e'))).toBe('2')
})

test('what is far too deep is left out, and what follows is read', () => {
  const deep = `<a>${'<b>'.repeat(50_000)}x${'</b>'.repeat(50_000)}<c>after</c></a>`
  const root = readXml(deep)
  expect(lineOf(childAt(root, 'c'))).toBe('after')
  expect(elementsBelow(root, 'b').length).toBeLessThan(300)
})

test('law: no text makes it throw, and its words and markup can be taken', () => {
  const soup = fc
    .array(
      fc.constantFrom(
        '<a>',
        '</a>',
        '<b c="',
        '"',
        "'",
        '<![CDATA[',
        ']]>',
        '<!--',
        '-->',
        '<!D [',
        ']>',
        '&#1',
        'x',
        '<?',
        '/>',
      ),
    )
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(fc.oneof(soup, fc.string()), (text) => {
      const root = readXml(text)
      expect(typeof textOf(root)).toBe('string')
      if (root !== null) expect(typeof markupOf(root)).toBe('string')
    }),
    { numRuns: 500 },
  )
})
