import { expect, test } from 'vitest'
import type { Facets } from '@/core/index/facets'
import { stateChoices, valueChoices } from './facet-choices'

const none: Facets = { total: 0, isAtMost: false, fields: [], months: [], states: [], parts: [] }

test('a value is written as this one alone, whatever is in it', () => {
  const values = [
    { value: 'report', count: 4 },
    { value: '!?', count: 3 },
    { value: 'say “so”', count: 2 },
    { value: 'الاقتصاد', count: 1 },
  ]
  const [tags] = valueChoices({ ...none, total: 9, fields: [{ field: 'tag', values }] }, 'envoy tag:report ')
    .filter(({ choices }) => choices.length > 0)
    .map(({ choices }) => choices)
  expect(tags?.map(({ term, count, isChosen }) => [term, count, isChosen])).toEqual([
    ['tag:=report', 4, false],
    ['tag:="!?"', 3, false],
    ['tag:="say ““so””"', 2, false],
    ['tag:=الاقتصاد', 1, false],
  ])
})

test('every state and part that is asked for can be taken out again', () => {
  const query = 'is:read has:tag -is:inbox '
  const choices = stateChoices({ ...none, total: 2, states: [{ state: 'starred', count: 1 }] }, query)
  expect(choices.map(({ term, count }) => [term, count])).toEqual([
    ['is:read', 2],
    ['has:tag', 2],
    ['is:starred', 1],
  ])
})

test('what is asked for can be taken out again where too many others have as much, or nothing is found', () => {
  const organisations = { field: 'organisation', values: [{ value: 'A', count: 1 }] } as const
  const query = 'org:="Zeta Works" -tag:=x (source:=A OR source:=B) '
  const choices = valueChoices({ ...none, total: 1, fields: [organisations] }, query)
  expect(choices.filter((one) => one.choices.length > 0)).toEqual([
    {
      field: 'organisation',
      choices: [
        { term: 'org:="Zeta Works"', label: 'Zeta Works', count: 1, isChosen: true },
        { term: 'org:=A', label: 'A', count: 1, isChosen: false },
      ],
    },
  ])
  expect(valueChoices(none, query).flatMap((one) => one.choices.map(({ count }) => count))).toEqual([0])
})

test('a language is told by its name, and asked for by its tag', () => {
  const languages = { field: 'language', values: [{ value: 'fr', count: 1 }] } as const
  const choices = valueChoices({ ...none, total: 1, fields: [languages] }, 'lang:=de ')
  expect(choices.flatMap((one) => one.choices.map(({ term, label }) => [term, label]))).toEqual([
    ['lang:=de', 'German (de)'],
    ['lang:=fr', 'French (fr)'],
  ])
})
