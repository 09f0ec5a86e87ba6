import { expect, test } from 'vitest'
import { isPermitted, permissionTable } from './permissions'

const own = 'app://cuttings'

test('exactly one permission is given, and to our own page only', () => {
  const given = Object.keys(permissionTable).filter((permission) => isPermitted(permission, own, own))
  expect(given).toEqual(['persistent-storage'])
  expect(isPermitted('persistent-storage', 'app://cuttings/', own)).toBe(true)
  for (const origin of ['https://example.org', 'app://other', 'app://cuttings.evil', '', 'null'])
    expect(isPermitted('persistent-storage', origin, own)).toBe(false)
})

test.each(['unknown', 'something-new', '', '__proto__', 'constructor', 'toString'])(
  '%j is denied',
  (permission) => {
    expect(isPermitted(permission, own, own)).toBe(false)
  },
)

test('each line has its reason', () => {
  for (const rule of Object.values(permissionTable)) expect(rule.reason).not.toBe('')
})
