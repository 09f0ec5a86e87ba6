import { beforeEach, expect, test } from 'vitest'
import { useImports } from './use-imports'
import { whenReviewed } from './when-reviewed'

beforeEach(() => {
  useImports.setState({ reviews: [], shownId: null })
})

const soon = () => new Promise<void>((resolve) => queueMicrotask(resolve))

test('at once where nothing is shown', () => {
  let calls = 0
  whenReviewed(() => (calls += 1))
  expect(calls).toBe(1)
})

test('once, after the last dialog of an import is closed', async () => {
  let calls = 0
  useImports.setState({ shownId: 'a' })
  whenReviewed(() => (calls += 1))
  useImports.setState({ shownId: null })
  useImports.setState({ shownId: 'b' })
  await soon()
  expect(calls).toBe(0)
  useImports.setState({ shownId: null })
  useImports.setState({ looking: null })
  await soon()
  useImports.setState({ looking: { done: 0, total: 0 } })
  await soon()
  expect(calls).toBe(1)
})
