import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readChoice } from './remembered-choice'
import { suggestedName } from './suggested-name'

const day = new Date(2021, 1, 7)

test('a name has the day of the export', () => {
  expect(suggestedName([], day)).toBe('excerpts-2021-02-07')
  expect(suggestedName([null, 'Mina Osei'], day)).toBe('excerpts-2021-02-07')
  expect(suggestedName(['Mina Osei', 'Jo Park'], day)).toBe('excerpts-2021-02-07')
})

test('the quotes of one speaker have their name', () => {
  expect(suggestedName(['D. B. Osei', 'D. B. Osei'], day)).toBe('excerpts-D-B-Osei-2021-02-07')
  expect(suggestedName(['../..'], day)).toBe('excerpts-2021-02-07')
})

test('no speaker makes a name that a file system refuses', () => {
  const characters = fc.array(fc.integer({ min: 0, max: 0x10ffff }), { maxLength: 80 })
  fc.assert(
    fc.property(
      characters.map((points) => String.fromCodePoint(...points)),
      (speaker) => {
        expect(suggestedName([speaker], day)).toMatch(/^excerpts-[\p{L}\p{N}-]+$/u)
        expect(new TextEncoder().encode(suggestedName([speaker], day)).length).toBeLessThan(200)
      },
    ),
  )
})

test('what is remembered of the last export is read back, and nonsense is no harm', () => {
  const choice = {
    format: 'docx',
    templateId: '',
    suggestions: false,
    includeBom: true,
    style: 'apa',
    flavour: 'logseq',
  } as const
  expect(readChoice(JSON.stringify(choice))).toEqual(choice)
  expect(readChoice(JSON.stringify({ ...choice, format: 'exe' })).format).toBe('markdown')
  expect(readChoice('').format).toBe('markdown')
})
