import { expect, test } from 'vitest'
import { completeTemplate } from './complete-template'

const labels = (text: string) => completeTemplate(text)?.options.map(({ label }) => label) ?? []

test.each([
  ['{{ ', 'excerpts', 'speaker'],
  ['{% fo', 'for', 'title'],
  ['{{ title | u', 'upper', 'title'],
  ['{% for x in excerpts %}{{ x.', 'speaker', 'authors'],
  ['{% for x in articles %}{{ x.', 'authors', 'speaker'],
  ['{% for x in excerpts %}{{ x.article.', 'authors', 'speaker'],
  ['{% for x in excerpts %}{{ forloop.', 'index', 'speaker'],
  ['{% for quote in excerpts %}{% if ', 'quote', 'speaker'],
  ['{{ excerpts[0].', 'speaker', 'authors'],
])('%s offers %s, not %s', (text, offered, not) => {
  expect(labels(text)).toContain(offered)
  expect(labels(text)).not.toContain(not)
})

test.each(['', 'words', '{{ title }} wor', '{{ title | date: "%d'])('%j offers nothing', (text) => {
  expect(completeTemplate(text)).toBeNull()
})

test('the word that stands there is the one that is completed', () => {
  expect(completeTemplate('{{ exc')?.from).toBe(3)
})
