import { expect, test } from 'vitest'
import { typeByKind } from './type-by-kind'

test.each([
  ['karnataka high court', 'organisation'],
  ['world river council', 'organisation'],
  ['orange river', 'place'],
  ['saint mary hospital', 'place'],
  ['manchester city', undefined],
  ['court', undefined],
  ['anna berg', undefined],
])('%s: %s', (form, type) => {
  expect(typeByKind(form)?.type).toBe(type)
})
