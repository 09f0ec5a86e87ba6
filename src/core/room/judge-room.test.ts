import { expect, test } from 'vitest'
import { isFull, judgeRoom } from './judge-room'
import type { PlaceRoom, RoomFacts } from './room-facts'
import { archiveReserve, backupReserve, lowRoom } from './room-limits'

const place = (free: number | null, problem: PlaceRoom['problem'] = 'none'): PlaceRoom => ({ free, problem })
const facts = (more: Partial<RoomFacts>): RoomFacts => ({
  data: place(1e12),
  backups: place(1e12),
  isOneDisk: false,
  quotaLeft: null,
  ...more,
})
const told = (more: Partial<RoomFacts>) =>
  judgeRoom(facts(more)).map(({ about, isOut, short }) => `${about}${isOut ? '!' : ''} ${short}`)

test('nothing is said while there is enough, or while nothing is known', () => {
  expect(told({})).toEqual([])
  expect(told({ data: place(lowRoom), backups: place(lowRoom), quotaLeft: lowRoom })).toEqual([])
  expect(told({ data: place(null), backups: place(null) })).toEqual([])
  expect(told({ data: place(null), backups: null })).toEqual([])
})

test('a warning comes first, then what is refused, then that the disk is full', () => {
  expect(told({ data: place(lowRoom - 1) })).toEqual(['archive Only 1.1 GB are free'])
  expect(told({ data: place(archiveReserve) })).toEqual(['archive Only 134 MB are free'])
  expect(told({ data: place(archiveReserve - 1) })).toEqual(['archive! Only 134 MB are free'])
  expect(told({ data: place(0) })).toEqual(['archive! The disk is full'])
})

test('the quota of the engine is told as what it is', () => {
  expect(told({ quotaLeft: 5 })).toEqual(['archive! Only 5 bytes are free'])
  expect(judgeRoom(facts({ quotaLeft: 2e8 }))[0]?.text).toContain('browser engine')
})

test('backups have their own warning, and none on a disk whose warning stands already', () => {
  expect(told({ backups: place(lowRoom - 1) })).toEqual(['backups Only 1.1 GB are free for backups'])
  expect(told({ backups: place(backupReserve - 1) })).toEqual(['backups! No backup can be made'])
  expect(told({ data: place(5e8), backups: place(5e8) })).toHaveLength(2)
  expect(told({ data: place(5e8), backups: place(5e8), isOneDisk: true })).toEqual([
    'archive Only 500 MB are free',
  ])
  // The folder on it cannot be written: that is another thing.
  expect(told({ data: place(5e8), backups: place(5e8, 'read-only'), isOneDisk: true })).toEqual([
    'archive Only 500 MB are free',
    'backups! No backup can be made',
  ])
})

test('what can only be read, or may not be written, is told whatever is free', () => {
  for (const problem of ['read-only', 'not-allowed'] as const)
    expect(told({ data: place(1e12, problem), backups: place(1e12, problem) })).toEqual([
      'archive! Nothing can be saved',
      'backups! No backup can be made',
    ])
})

test('a full disk is one with next to nothing left, on the disk or in the quota', () => {
  expect(isFull(facts({ data: place(16 * 1024 * 1024) }))).toBe(false)
  expect(isFull(facts({ data: place(1e6) }))).toBe(true)
  expect(isFull(facts({ quotaLeft: 1e6 }))).toBe(true)
  expect(isFull(facts({ data: place(null) }))).toBe(false)
})
