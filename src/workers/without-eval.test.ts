import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const workers = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.worker.ts'))

test.each(workers)(
  '%s has zod try no code made of strings: nothing is imported before that is said',
  (name) => {
    const [first] = readFileSync(join(import.meta.dirname, name), 'utf8').split('\n')
    expect(first).toBe("import '@/contract/without-eval'")
  },
)

test('there are workers to look at', () => {
  expect(workers.length).toBeGreaterThan(5)
})
