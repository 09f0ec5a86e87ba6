import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Analysis } from '../annotation/analysis'
import { layOver } from '../annotation/lay-over'
import { entityTypes, type EntityType } from './entity'
import { keyOfMark, typesOfNames } from './key-of-mark'
import { keysOfArticle } from './keys-of-article'

const name = fc.constantFrom('Ada Lee', 'ada  lee', 'Łódź', 'The Council')
const type = fc.constantFrom<EntityType>(...entityTypes)
const sure = { confidence: 1, reason: '' }

test('no mark of an article has a key that is not among them', () => {
  const mention = fc.record({ type, entity: fc.nat(3) })
  const quote = fc.option(fc.record({ name, entityId: fc.option(fc.constantFrom('a', 'b')) }))
  fc.assert(
    fc.property(
      fc.array(name, { minLength: 1, maxLength: 4 }),
      fc.array(mention, { maxLength: 8 }),
      fc.array(quote, { maxLength: 4 }),
      fc.array(fc.nat(200), { maxLength: 3 }),
      (names, mentions, quotes, rejected) => {
        const span = (at: number) => ({ start: at * 20, end: at * 20 + 5 })
        const analysis: Analysis = {
          ...{ itemId: 'item', textId: 'text', engine: '1', made: 0, language: 'en' },
          entities: names.map((each) => ({ type: 'person', name: each, aliases: [] })),
          mentions: mentions.map((each, at) => ({ ...each, ...span(at), ...sure })),
          quotes: quotes.map((speaker, at) => ({
            ...{ spans: [span(at + 20)] as const, kind: 'direct' as const, cue: null, source: null, speaker },
            ...sure,
          })),
        }
        const annotations = rejected.map((start, at) => ({
          ...{
            id: String(at),
            itemId: 'item',
            kind: 'entity' as const,
            type: 'place' as const,
            name: 'Łódź',
          },
          anchors: [{ textId: 'text', start, end: start + 9, exact: '', prefix: '', suffix: '' }] as const,
          decision: at === 0 ? ('confirmed' as const) : ('rejected' as const),
          ...{ entityId: null, comment: '', tagIds: [], created: 0, modified: 0 },
        }))
        const marks = layOver(annotations, analysis, 'item')
        const types = typesOfNames(marks)
        const needed = marks.map((mark) => keyOfMark(mark, types)).filter((key) => key !== null)
        expect(keysOfArticle(annotations, analysis)).toEqual(expect.arrayContaining(needed))
      },
    ),
  )
})
