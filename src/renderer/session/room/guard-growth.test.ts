import { expect, test } from 'vitest'
import type { RoomState } from '@/contract/room'
import { setStarred } from '@/core/article/commands/set-starred'
import { sampleItem } from '@/core/fixtures/sample-records'
import type { Change } from '@/core/history/change'
import { commitNotice } from '../commit-notice'
import { guardGrowth } from './guard-growth'
import { nameFullDisk } from './name-full-disk'

const platform = (free: number) => ({
  room: (): Promise<RoomState> =>
    Promise.resolve({
      data: { free, problem: 'none' },
      backups: { free, problem: 'none' },
      isOneDisk: true,
    }),
})
const article = (characters: number): Change => ({
  name: 'Add article',
  diff: {},
  attachments: {
    texts: [
      { id: 't', itemId: 'i', text: 'x'.repeat(characters), blocks: [], links: [], sha256: '', made: 1 },
    ],
    originals: [],
  },
})

test('an article is refused where it would leave too little, and said so; a decision never is', async () => {
  const full = platform(130e6)
  expect(await guardGrowth(full, article(1e6))).toMatchObject({ kind: 'little-room' })
  expect(await guardGrowth(platform(200e6), article(1e6))).toBe(null)
  const star = setStarred([sampleItem()], true, { now: 2, newId: () => 'x' })
  if (star === null) throw new Error('Nothing was starred')
  expect(await guardGrowth(platform(0), star)).toBe(null)
  const refused = await guardGrowth(full, article(1e6))
  expect(refused && commitNotice('Add article', refused)?.text).toBe(
    '“Add article” was not saved. The disk is almost full: 130 MB are free, and 142 MB are needed, so that what you have stays safe. What was in the archive is unharmed, and what you have typed stays. Free some space and try again.',
  )
})

test('what the storage refuses on a full disk is called a full disk', async () => {
  const refusal = { kind: 'storage-error', message: 'UnknownError' } as const
  expect(await nameFullDisk(platform(1000), refusal)).toEqual({ kind: 'disk-full', message: 'UnknownError' })
  expect(await nameFullDisk(platform(1e9), refusal)).toEqual(refusal)
  const notice = commitNotice('Star', await nameFullDisk(platform(1000), refusal))
  expect(notice?.text).toContain('The disk is full.')
})
