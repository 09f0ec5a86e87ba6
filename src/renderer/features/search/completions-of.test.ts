import { expect, test } from 'vitest'
import { completionPlace } from '@/core/query/complete-query'
import { parseQuery } from '@/core/query/parse-query'
import { completionsOf } from './completions-of'

const offered = (query: string, values: readonly { value: string; count: number }[] = []) => {
  const place = completionPlace(query, query.length)
  return place === null ? [] : completionsOf(place, values)
}

test('fields by their beginning, and values that a field takes', () => {
  expect(offered('so').map(({ label }) => label)).toEqual(['source:', 'sort:'])
  expect(offered('is:un').map(({ text }) => text)).toEqual(['is:unread'])
  expect(offered('is:unread')).toEqual([])
  expect(offered('constructor:')).toEqual([])
})

test('values of the archive stand in quotes where they have to', () => {
  const values = [{ value: 'Jane Roe', count: 1234 }]
  expect(offered('speaker:ro', values)).toEqual([
    { label: 'Jane Roe', detail: '1,234', text: 'speaker:"Jane Roe"' },
  ])
})

test('languages have their names, and are asked for by their tags', () => {
  const values = [
    { value: 'de', count: 2 },
    { value: 'none of these', count: 1 },
  ]
  expect(offered('lang:', values)).toEqual([
    { label: 'German (de)', detail: '2', text: 'lang:de' },
    { label: 'none of these', detail: '1', text: 'lang:"none of these"' },
  ])
  expect(offered('tag:', values).map(({ label }) => label)).toEqual(['de', 'none of these'])
})

test('a tag of signs alone, which no word can find, is offered as exactly this one alone', () => {
  const values = [
    { value: '🔥', count: 3 },
    { value: 'sea', count: 2 },
  ]
  expect(offered('tag:', values).map(({ label }) => label)).toEqual(['sea'])
  expect(offered('tag:=s', values).map(({ text }) => text)).toEqual(['tag:="🔥"', 'tag:=sea'])
})

test('every field that is offered is one', () => {
  const all = Array.from('abcdefghijklmnopqrstuvwxyz').flatMap((first) =>
    completionsOf({ kind: 'field', field: '', typed: first, start: 0 }, []).map(({ text }) => text),
  )
  expect(all).toHaveLength(26)
  for (const field of all) expect(parseQuery(`${field}2021 `).notices.join()).not.toContain('is not a field')
})
