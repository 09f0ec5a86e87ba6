import { expect, test } from 'vitest'
import fc from 'fast-check'
import { checkEngine, engineMajor } from './engine-check'

const running = '114.0.5735.134'

test('an archive that nobody opened yet fits every engine', () => {
  expect(checkEngine({ running, sentinelMajor: null, profileVersion: null })).toEqual({ kind: 'fit' })
})

test('the same engine and a newer one may open it', () => {
  expect(checkEngine({ running, sentinelMajor: 114, profileVersion: '114.0.1.1' })).toEqual({ kind: 'fit' })
  expect(checkEngine({ running: '156.0.1.2', sentinelMajor: 114, profileVersion: running })).toEqual({
    kind: 'fit',
  })
})

test('an older engine may not, whichever of the two places knows it', () => {
  const refused = { kind: 'older', running: 114, archive: 156 }
  expect(checkEngine({ running, sentinelMajor: 156, profileVersion: null })).toEqual(refused)
  expect(checkEngine({ running, sentinelMajor: null, profileVersion: '156.0.7990.2' })).toEqual(refused)
  expect(checkEngine({ running, sentinelMajor: 100, profileVersion: '156.0.7990.2\n' })).toEqual(refused)
  expect(checkEngine({ running, sentinelMajor: 156, profileVersion: 'nonsense' })).toEqual(refused)
})

test('majors are compared as numbers', () => {
  expect(checkEngine({ running: '99.9.9.9', sentinelMajor: 100, profileVersion: null }).kind).toBe('older')
})

test('law: refused exactly where the archive knows a higher major', () => {
  const major = fc.integer({ min: 1, max: 999 })
  fc.assert(
    fc.property(major, fc.option(major), fc.option(major), (now, inSentinel, inProfile) => {
      const check = checkEngine({
        running: `${String(now)}.0.1.2`,
        sentinelMajor: inSentinel,
        profileVersion: inProfile === null ? null : `${String(inProfile)}.3.2.1`,
      })
      expect(check.kind === 'older').toBe(Math.max(inSentinel ?? 0, inProfile ?? 0) > now)
    }),
  )
})

test.each([
  ['114.0.5735.134', 114],
  [' 156\n', 156],
  ['', null],
  ['v114', null],
  ['-3.1', null],
  ['114beta', null],
])('the major version of %j is %j', (version, major) => {
  expect(engineMajor(version)).toBe(major)
})

test('an engine without a version is a bug, not a reason to go on', () => {
  expect(() => checkEngine({ running: '', sentinelMajor: null, profileVersion: null })).toThrow()
})
