import { expect, test } from 'vitest'
import type { ArchiveState } from '@/contract/bridge'
import { parseSentinel, type Sentinel } from './sentinel'
import { sentinelKeeper } from './sentinel-keeper'

const start: Sentinel = { format: 1, engineMajor: 156, appVersion: '0.1.0', archive: null }
const state = (items: number): ArchiveState => ({ archiveId: 'a', items, decisions: 0, lastCommit: items })

function itemsIn(content: string): number | undefined {
  const parsed = parseSentinel(content)
  return parsed.kind === 'sentinel' ? parsed.sentinel.archive?.items : undefined
}

test('remembers at once, and resolves when it is written', async () => {
  const written: string[] = []
  const keeper = sentinelKeeper(start, (content) => {
    written.push(content)
    return Promise.resolve()
  })
  expect(keeper.remembered()).toBeNull()
  const done = keeper.remember(state(1))
  expect(keeper.remembered()).toEqual(state(1))
  expect(keeper.isSettled()).toBe(false)
  await done
  expect(keeper.isSettled()).toBe(true)
  expect(written.map(itemsIn)).toEqual([1])
})

test('never writes two at once, and of those that wait only the latest', async () => {
  const written: (number | undefined)[] = []
  const releases: (() => void)[] = []
  const keeper = sentinelKeeper(start, (content) => {
    written.push(itemsIn(content))
    return new Promise((resolve) => releases.push(resolve))
  })
  const first = keeper.remember(state(1))
  await Promise.resolve().then(() => undefined)
  const others = [keeper.remember(state(2)), keeper.remember(state(3))]
  expect(written).toEqual([1])
  releases.shift()?.()
  await first
  await Promise.resolve().then(() => undefined)
  releases.shift()?.()
  await Promise.all(others)
  expect(written).toEqual([1, 3])
})

test('a write that fails is told, and the next one is tried', async () => {
  let isFull = true
  const written: (number | undefined)[] = []
  const keeper = sentinelKeeper(start, (content) => {
    if (isFull) return Promise.reject(new Error('full'))
    written.push(itemsIn(content))
    return Promise.resolve()
  })
  await expect(keeper.remember(state(1))).rejects.toThrow('full')
  await keeper.settled()
  isFull = false
  await keeper.remember(state(2))
  expect(written).toEqual([2])
  expect(keeper.isSettled()).toBe(true)
})
