import { expect, test } from 'vitest'
import type { Diff } from '@/core/history/diff'
import { createRecentDiffs } from './recent-diffs'

const diff = (id: string, count = 1) =>
  ({
    items: { added: [], updated: Array.from({ length: count }, () => [{ id }, { id }]), removed: [] },
  }) as unknown as Diff

test('what came from here is known as long as nothing else came between', () => {
  const recent = createRecentDiffs()
  for (const seq of [4, 5, 7]) recent.note(seq, diff(String(seq)))
  expect(recent.since(3, 5)).toEqual([diff('4'), diff('5')])
  expect(recent.since(5, 5)).toEqual([])
  expect(recent.since(4, 7)).toBeNull()
  expect(recent.since(7, 5)).toBeNull()
})

test('only the last ones are remembered', () => {
  const recent = createRecentDiffs()
  for (let seq = 1; seq <= 25; seq += 1) recent.note(seq, diff(String(seq)))
  expect(recent.since(5, 25)).toHaveLength(20)
  expect(recent.since(4, 24)).toBeNull()
})

test('what changed very many items is left to history', () => {
  const recent = createRecentDiffs()
  recent.note(1, diff('many', 201))
  expect(recent.since(0, 1)).toBeNull()
})
