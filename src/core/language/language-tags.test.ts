import { expect, test } from 'vitest'
import { languageNames } from './language-names'
import { languageTags } from './language-tags'

test.each([
  ['German', ['de']],
  ['deutsch', ['de']],
  ['FRANCAIS', ['fr']],
  ['čeština', ['cs']],
  ['हिन्दी', ['hi']],
  ['日本語', ['ja']],
  ['Norwegian', ['no', 'nb', 'nn']],
  ['de', []],
  ['germ', []],
  ['constructor', []],
  ['', []],
])('%s is %j', (name, tags) => {
  expect(languageTags(name)).toEqual(tags)
})

test.each([
  ['de', ['German', 'Deutsch']],
  ['en', ['English']],
  ['pt-BR', ['Brazilian Portuguese', 'português (Brasil)']],
  ['zh-Hans', ['Simplified Chinese', '简体中文']],
  ['', []],
  ['en_US', []],
  ['x-mine', []],
  ['German', []],
])('%s is called %j', (tag, names) => {
  expect(languageNames(tag)).toEqual(names)
})
