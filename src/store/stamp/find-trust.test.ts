import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tableDiff } from '@/core/history/table-diff'
import { findTrust, type StampTrust } from '@/core/stamp/find-trust'
import { fromHex, toHex } from '@/core/stamp/hex'
import { authorityKey } from '@/core/stamp/kept-authority'
import { readAuthorityFile } from '@/core/stamp/read-authority-file'
import type { Certificate } from '@/core/stamp/read-certificate'
import { readTimeStamp } from '@/core/stamp/read-time-stamp'
import { verifyTimeStamp } from '@/core/stamp/verify-time-stamp'
import { commit } from '../commit'
import { freshArchive } from '../fixtures/fresh-archive'
import made from './fixtures/chains.json'
import { readAuthorities } from './read-authorities'
import stamps from './fixtures/time-stamps.json'
import { webStampCrypto } from './web-stamp-crypto'

const crypto = webStampCrypto()
type Name = keyof typeof made.certificates

function certificate(name: Name): Certificate {
  const [read] = readAuthorityFile(fromHex(made.certificates[name])) ?? []
  if (read === undefined) throw new Error(`no certificate: ${name}`)
  return read
}

interface Case {
  readonly named: readonly Certificate[]
  /** Absent: what came with the token. */
  readonly sent?: readonly Certificate[]
  readonly time?: number
}

async function trustOf({ named, sent, time }: Case): Promise<StampTrust> {
  const stamp = readTimeStamp(fromHex(made.token))
  const verdict = stamp === null ? null : await verifyTimeStamp(stamp, stamps.sha256, crypto)
  if (stamp === null || verdict?.kind !== 'valid') throw new Error('the token does not hold')
  const beside = { sent: sent ?? stamp.certificates, named, time: time ?? stamp.time }
  return findTrust(verdict.by, beside, crypto)
}

const whyOf = async (given: Case): Promise<string> => {
  const trust = await trustOf(given)
  return trust.kind === 'untrusted' ? trust.why : trust.kind
}

test('a signer leads over an authority to the root that was named; none named is said so', async () => {
  expect(await trustOf({ named: [] })).toEqual({ kind: 'none-named' })
  const trust = await trustOf({ named: [certificate('otherRoot'), certificate('root')] })
  expect(trust.kind === 'trusted' && trust.path.map(({ name }) => name)).toEqual([
    'Test Time-stamps',
    'Test Authority',
    'Test Root',
  ])
})

test('what the person named may stand anywhere on the way, also where nothing came with the token', async () => {
  expect(await whyOf({ named: [certificate('authority')] })).toBe('trusted')
  expect(await whyOf({ named: [certificate('signer')] })).toBe('trusted')
  expect(await whyOf({ named: [certificate('root'), certificate('authority')], sent: [] })).toBe('trusted')
  expect(await whyOf({ named: [certificate('root')], sent: [] })).toBe(
    'it leads to none of the authorities that you named',
  )
})

test.each<[Name, string]>([
  ['otherRoot', 'it leads to none of the authorities that you named'],
  ['rootOtherKey', '“Test Authority” was not signed by the “Test Root” that is there'],
  ['rootExpired', '“Test Root” was not in force then'],
  ['rootLater', '“Test Root” was not in force then'],
  ['rootNoKeyUsage', 'the key of “Test Root” is not one that may sign certificates'],
  ['rootNoAuthority', '“Test Root” is not the certificate of an authority'],
  ['rootOtherPurpose', '“Test Root” is not for time-stamps'],
  ['rootNoneBelow', '“Test Root” allows fewer authorities below it'],
  ['rootStrange', '“Test Root” has a rule that is not understood here'],
])('%s: %s', async (name, why) => {
  expect(await whyOf({ named: [certificate(name)] })).toBe(why)
  // One that holds beside it is found all the same.
  expect(await whyOf({ named: [certificate(name), certificate('root')] })).toBe('trusted')
})

test('each on the way was in force then, and was signed in a way that is safe', async () => {
  const named = [certificate('root')]
  expect(await whyOf({ named, sent: [certificate('authorityExpired')] })).toBe(
    '“Test Authority” was not in force then',
  )
  expect(await whyOf({ named, time: Date.UTC(2061, 0) })).toBe('“Test Time-stamps” was not in force then')
  const old = { ...certificate('authority'), algorithm: '1.3.14.3.2.26' }
  expect(await whyOf({ named, sent: [old] })).toBe(
    'how “Test Authority” was signed is not known here, or is no longer safe',
  )
  const forged = { ...certificate('authority'), signed: certificate('otherRoot').signed }
  expect(await whyOf({ named, sent: [forged] })).toBe(
    '“Test Authority” was not signed by the “Test Root” that is there',
  )
})

test('certificates that lead in circles, or are too many, end', async () => {
  const root = certificate('rootOtherKey')
  const many = Array.from({ length: 3000 }, (_, at) => ({
    ...root,
    whole: Uint8Array.of(at >> 8, at & 0xff),
  }))
  const sent = [certificate('authority'), ...many]
  expect(await whyOf({ named: [certificate('otherRoot')], sent })).toBe('there are too many ways to try')
})

test('a file holds one certificate or several, in PEM or DER, or none that can be read', () => {
  const bytes = (text: string) => new TextEncoder().encode(text)
  expect(readAuthorityFile(bytes(made.pem))?.map(({ name }) => name)).toEqual(['Test Root', 'Test Authority'])
  expect(readAuthorityFile(bytes(made.pem.replaceAll('\n', '\r\n')))).toHaveLength(2)
  expect(readAuthorityFile(fromHex(made.certificates.root))?.[0]?.whole).toEqual(
    fromHex(made.certificates.root),
  )
  expect(readAuthorityFile(bytes(made.pem.replace(/^M/mu, 'A')))).toBe(null)
  expect(readAuthorityFile(bytes('no certificate'))).toBe(null)
  expect(readAuthorityFile(new Uint8Array())).toBe(null)
})

test('law: whatever a file holds is read or refused, and never throws; a bit that flips leads nowhere', async () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => void readAuthorityFile(bytes)))
  const bytes = fromHex(made.certificates.authority)
  await fc.assert(
    fc.asyncProperty(fc.nat(bytes.length - 1), fc.nat(7), async (at, bit) => {
      const bad = bytes.slice()
      bad[at] = Number(bad[at]) ^ (1 << bit)
      const sent = readAuthorityFile(bad)
      if (sent === null) return
      const trust = await trustOf({ named: [certificate('root')], sent })
      // What nobody signs is how the value is written around what was signed.
      if (trust.kind !== 'trusted') return
      expect(toHex(trust.path[1]?.signed ?? bad)).toBe(toHex(certificate('authority').signed))
    }),
    { numRuns: 150 },
  )
})

test('the archive gives back the authorities that were named, without one that was damaged in it', async () => {
  const db = await freshArchive()
  const row = (sha256: string, hex: string) => ({
    key: authorityKey(sha256),
    value: { certificate: hex, fileName: 'ca.pem' },
  })
  const added = [
    row('b', made.certificates.root),
    row('a', made.certificates.otherRoot),
    row('c', made.certificates.root.slice(0, 40)),
  ]
  await commit(db, { name: 'Name authority of time-stamps', diff: tableDiff('settings', { added }) }, 1)
  expect((await readAuthorities(db)).map(({ certificate: { name } }) => name)).toEqual([
    'Other Root',
    'Test Root',
  ])
})
