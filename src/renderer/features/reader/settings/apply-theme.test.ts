import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const renderer = join(import.meta.dirname, '../../..')

test('what is for the dark stands in sheets that are there from the start: in one that comes later it would follow the system alone', () => {
  const sheets = readdirSync(renderer, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.css'))
    .filter((name) => readFileSync(join(renderer, name), 'utf8').includes('prefers-color-scheme'))
  expect(sheets.toSorted()).toEqual([
    'features/reader/article/article.css',
    'features/reader/marks/marks.css',
    'ui/tokens.css',
  ])
})
