import { expect, test } from 'vitest'
import { splitLines } from '../language/split-lines'
import { quotationSpans } from './quotation-spans'

const inside = (text: string): string[] =>
  quotationSpans(text, splitLines(text)).map((span) => text.slice(span.start, span.end))

test.each<[string, string[]]>([
  ['He said, "We go." She said, "No."', ['"We go."', '"No."']],
  ['“We go,” he said, “and soon.”', ['“We go,”', '“and soon.”']],
  ['a speech on ’India-Russia relations’ at noon', ['’India-Russia relations’']],
  ["It's the players' fault, don't you think", []],
  ["He called it 'a mess' today", ["'a mess'"]],
  ['the ‘workers’ rights’ march', ['‘workers’ rights’']],
  ['a tag date="2016-06">She said "no" to it', ['"no"']],
  ['“One ‘two’ three”', ['“One ‘two’ three”']],
  ['Er sagte: „Wir gehen.“ Und ging.', ['„Wir gehen.“']],
  ['Il dit « Oui » et part', ['« Oui »']],
  ['彼は「はい」と言った', ['「はい」']],
  ['“First paragraph.\n\n“Second paragraph,” he said.', ['“First paragraph.', '“Second paragraph,”']],
  ['a board of 6" and nothing more', []],
  ['an odd " mark alone', []],
  ['rock ’n’ roll in the ’90s', []],
])('%j', (text, expected) => {
  expect(inside(text)).toEqual(expected)
})
