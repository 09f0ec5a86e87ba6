import { expect, test } from 'vitest'
import type { Mention } from '@/core/annotation/analysis'
import type { EntityMentionMark } from '@/core/annotation/mark'
import type { EntityType } from '@/core/entity/entity'
import { foundWords, mentionsByPlace } from './found-words'

const base = { entity: 0, confidence: 1, reason: '' }
const mention = (start: number, part: Partial<Mention>): Mention => ({
  ...base,
  start,
  end: start + 4,
  type: 'person',
  ...part,
})
const mark = (start: number, type: EntityType = 'person'): EntityMentionMark => ({
  id: 'm',
  itemId: 'i',
  kind: 'entity',
  type,
  name: 'Mina',
  spans: [{ start, end: start + 4 }],
  status: 'suggested',
  confidence: 1,
  reason: '',
  annotation: null,
})

test('the titles of a person are told once, whatever their case', () => {
  const roles = ['Mayor', 'mayor', 'leader of the\nport']
  const found = mentionsByPlace(roles.map((role, at) => mention(at * 10, { role })))
  expect(foundWords([mark(0), mark(10), mark(20), mark(30)], found)).toBe('Mayor, leader of the port')
  expect(foundWords([mark(30)], found)).toBe('')
})

test('a title that says no more than another is left out', () => {
  const roles = ['envoy', 'envoy to\nRussia', 'Envoy', 'envoys']
  const found = mentionsByPlace(roles.map((role, at) => mention(at * 10, { role })))
  expect(foundWords([mark(0), mark(10), mark(20), mark(30)], found)).toBe('envoy to Russia, envoys')
})

test('many titles are not all told', () => {
  const found = mentionsByPlace(['a', 'b', 'c', 'd'].map((role, at) => mention(at * 10, { role })))
  expect(foundWords([mark(0), mark(10), mark(20), mark(30)], found)).toBe('a, b, c …')
})

test('a date says the days that it means, where they are known', () => {
  const found = mentionsByPlace([
    mention(0, { type: 'date', date: '2021' }),
    mention(10, { type: 'date', date: '2019/2020' }),
    mention(20, { type: 'date' }),
  ])
  expect(foundWords([mark(0, 'date')], found)).toBe('2021')
  expect(foundWords([mark(10, 'date')], found)).toBe('2019 – 2020')
  expect(foundWords([mark(20, 'date')], found)).toBe('')
})
