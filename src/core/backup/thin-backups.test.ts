import fc from 'fast-check'
import { expect, test } from 'vitest'
import { thinBackups, type KeptBackup } from './thin-backups'

const day = 24 * 60 * 60 * 1000
const now = Date.UTC(2026, 4, 3)
const backup = (made: number, ...others: string[]): KeptBackup => ({
  name: `b${String(made)}`,
  made,
  files: [...others, `b${String(made)}`],
})

test('of many a day, the newest four stay, and one for each day, week and month', () => {
  const all = Array.from({ length: 400 * 4 }, (_, index) => backup(now - index * (day / 4)))
  const gone = new Set(thinBackups([all], ''))
  const kept = all.filter(({ name }) => !gone.has(name))
  expect(kept.slice(0, 4)).toEqual(all.slice(0, 4))
  expect(kept.length).toBeLessThanOrEqual(4 + 7 + 5 + 12)
  expect(kept.length).toBeGreaterThan(15)
  expect(kept.at(-1)?.made).toBeLessThan(now - 300 * day)
})

test('a file that a kept one names is never let go', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(5000), fc.boolean()), { maxLength: 60 }), (made) => {
      const seen = new Map<number, KeptBackup>()
      let chain: string[] = []
      for (const [hours, isFull] of made.sort(([a], [b]) => a - b)) {
        const at = now + hours * 3_600_000
        if (seen.has(at)) continue
        chain = isFull ? [] : chain
        seen.set(at, backup(at, ...chain))
        chain = [...chain, `b${String(at)}`]
      }
      const all = [...seen.values()]
      const gone = new Set(thinBackups([all], ''))
      const kept = all.filter(({ name }) => !gone.has(name))
      for (const { files } of kept) for (const file of files) expect(gone.has(file)).toBe(false)
      if (all.length > 0) expect(kept).toContain(all.at(-1))
    }),
  )
})

test('nothing is let go before what needs it', () => {
  const noon = now + day / 2
  const part = 'full-2.zip'
  const full = backup(noon - 100 * 60_000, part)
  let chain = [part, full.name]
  const line = [full]
  for (let minute = 90; minute > 10; minute -= 10) {
    const next = backup(noon - minute * 60_000, ...chain)
    chain = [...chain, next.name]
    line.push(next)
  }
  const fork = backup(noon - 15 * 60_000, part, full.name)
  const after = Array.from({ length: 6 }, (_, at) => backup(noon + at * 60_000))
  const gone = thinBackups([[...line, fork, ...after]], '')
  expect(gone).toContain(part)
  const all = [...line, fork]
  for (const [at, name] of gone.entries())
    for (const { name: dependent, files } of all)
      if (files.includes(name) && dependent !== name)
        expect(gone.slice(0, at), `${dependent} needs ${name}`).toContain(dependent)
})

test('the one that was just made stays, also where the clock was set back before it', () => {
  const before = Array.from({ length: 6 }, (_, index) => backup(now - index * 60_000))
  const justMade = backup(now - day / 2)
  expect(thinBackups([[...before, justMade]], '')).toContain(justMade.name)
  expect(thinBackups([[...before, justMade]], justMade.name)).not.toContain(justMade.name)
})

test('of each line so many stay, and a file that one of either names', () => {
  const here = Array.from({ length: 6 }, (_, index) => backup(now - index * 60_000, 'common'))
  const elsewhere = Array.from({ length: 6 }, (_, index) =>
    backup(now - 90_000 - index * 3_600_000, 'common'),
  )
  const gone = thinBackups([here, elsewhere], '')
  expect(gone).toEqual([here[4]?.name, here[5]?.name, elsewhere[4]?.name, elsewhere[5]?.name])
})
