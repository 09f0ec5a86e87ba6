import { expect, test } from 'vitest'
import { refuseGrowth } from './refuse-growth'
import type { RoomFacts } from './room-facts'
import { archiveReserve, growthFactor } from './room-limits'

const facts = (data: Partial<RoomFacts['data']>, quotaLeft: number | null = null): RoomFacts => ({
  data: { free: null, problem: 'none', ...data },
  backups: null,
  isOneDisk: false,
  quotaLeft,
})

test('what grows the archive leaves the reserve alone, to the byte', () => {
  const needed = archiveReserve + growthFactor * 1000
  expect(refuseGrowth(facts({ free: needed }), 1000)).toBe('')
  expect(refuseGrowth(facts({ free: needed - 1 }), 1000)).toContain(
    'The disk is almost full: 134 MB are free',
  )
  expect(refuseGrowth(facts({ free: needed - 1 }), 0)).toBe('')
})

test('the quota of the engine counts as the disk does', () => {
  expect(refuseGrowth(facts({ free: 1e12 }, archiveReserve), 0)).toBe('')
  expect(refuseGrowth(facts({ free: 1e12 }, archiveReserve - 1), 0)).toContain('browser engine')
})

test('where nothing can be written, it says so; where nothing is known, it lets it be tried', () => {
  expect(refuseGrowth(facts({ problem: 'read-only' }), 0)).toContain('can only be read')
  expect(refuseGrowth(facts({ problem: 'not-allowed' }), 0)).toContain('not allowed')
  expect(refuseGrowth(facts({}), 1e9)).toBe('')
})
