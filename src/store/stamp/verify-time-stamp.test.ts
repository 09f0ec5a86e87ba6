import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeDer, oidOf, readDer } from '@/core/stamp/der'
import { fromHex, toHex } from '@/core/stamp/hex'
import { stampKey } from '@/core/stamp/kept-stamp'
import { readTimeStamp, readTimeStampAnswer, type TimeStamp } from '@/core/stamp/read-time-stamp'
import { nonceOctets, timeStampRequest } from '@/core/stamp/time-stamp-request'
import { verifyTimeStamp } from '@/core/stamp/verify-time-stamp'
import { tableDiff } from '@/core/history/table-diff'
import { commit } from '../commit'
import { freshArchive } from '../fixtures/fresh-archive'
import { sampleAddition } from '../fixtures/sample-addition'
import { verifyStamps } from '../verify/verify-stamps'
import made from './fixtures/time-stamps.json'
import { webStampCrypto } from './web-stamp-crypto'

const crypto = webStampCrypto()
const tokens = Object.entries(made.tokens)
const [, firstToken] = tokens[0] ?? ['', '']

function read(token: string): TimeStamp {
  const stamp = readTimeStamp(fromHex(token))
  if (stamp === null) throw new Error('no token')
  return stamp
}

test.each(tokens)('%s: read and verified', async (_, token) => {
  const stamp = read(token)
  expect(stamp.hash).toBe(made.sha256)
  expect(new Date(stamp.time).getUTCFullYear()).toBe(2026)
  const [by] = stamp.certificates
  expect(await verifyTimeStamp(stamp, made.sha256, crypto)).toEqual({ kind: 'valid', by })
  expect(by?.name).toBe('Test Time-stamps')
})

test.each(tokens)('%s: any bit that flips is seen', async (_, token) => {
  const bytes = fromHex(token)
  const { certificates } = read(token)
  // What nobody signs: the certificate's own bytes are named by their hash; its set, and the forms of algorithms, are not.
  const inert = new Set<string>()
  await fc.assert(
    fc.asyncProperty(fc.nat(bytes.length - 1), fc.nat(7), async (at, bit) => {
      const bad = bytes.slice()
      bad[at] = Number(bad[at]) ^ (1 << bit)
      const stamp = readTimeStamp(bad)
      if (stamp === null) return
      const verdict = await verifyTimeStamp(stamp, made.sha256, crypto)
      if (verdict.kind === 'invalid') return
      inert.add(`${String(at)} ${String(bit)}`)
      // Then it still says the same, by the same key.
      expect([stamp.hash, stamp.time, toHex(stamp.content)]).toEqual([
        made.sha256,
        read(token).time,
        toHex(read(token).content),
      ])
      expect(toHex(stamp.certificates[0]?.key ?? new Uint8Array())).toBe(
        toHex(certificates[0]?.key ?? new Uint8Array()),
      )
    }),
    { numRuns: 250 },
  )
  expect(inert.size).toBeLessThan(60)
})

test('another hash, another content, another certificate and another time do not hold', async () => {
  const stamp = read(firstToken)
  const why = async (changed: Partial<TimeStamp>, hash = made.sha256) => {
    const verdict = await verifyTimeStamp({ ...stamp, ...changed }, hash, crypto)
    return verdict.kind === 'valid' ? 'valid' : verdict.why
  }
  const [certificate] = stamp.certificates
  if (certificate === undefined) throw new Error('no certificate')
  expect(await why({}, 'f'.repeat(64))).toBe('it is about something else')
  expect(await why({ content: new Uint8Array(3) })).toBe('its content was changed')
  expect(await why({ certificates: [] })).toBe('the certificate that signed it is not in it')
  expect(await why({ time: 0 })).toBe('its certificate was not in force then')
  expect(await why({ signer: { ...stamp.signer, signature: new Uint8Array(256) } })).toBe(
    'its signature is wrong',
  )
  expect(await why({ signer: { ...stamp.signer, digest: '1.2.3' } })).toBe('its hash is not known')
  expect(await why({ signer: { ...stamp.signer, algorithm: '1.2.3' } })).toBe('its signature is wrong')
})

test.each([
  ['for something else', { purposes: ['1.3.6.1.5.5.7.3.3'] }],
  ['for something else too', { purposes: ['1.3.6.1.5.5.7.3.8', '1.3.6.1.5.5.7.3.3'] }],
  ['for anything', { purposes: [] }],
  ['for time-stamps as a mere hint', { isPurposeCritical: false }],
])('a certificate that is named, and %s, does not hold', async (_, part) => {
  const stamp = read(firstToken)
  const [certificate] = stamp.certificates
  if (certificate === undefined) throw new Error('no certificate')
  expect(certificate).toMatchObject({ purposes: ['1.3.6.1.5.5.7.3.8'], isPurposeCritical: true })
  const changed = { ...stamp, certificates: [{ ...certificate, ...part }] }
  expect(await verifyTimeStamp(changed, made.sha256, crypto)).toEqual({
    kind: 'invalid',
    why: 'its certificate is not for time-stamps',
  })
})

test('an answer is granted, refused in words, or no answer', () => {
  expect(readTimeStampAnswer(fromHex(made.granted))).toMatchObject({ kind: 'granted' })
  expect(readTimeStampAnswer(fromHex(made.refused))).toEqual({
    kind: 'refused',
    words: 'Message digest algorithm is not supported.',
  })
  expect(readTimeStampAnswer(new TextEncoder().encode('<html>'))).toEqual({ kind: 'broken' })
  expect(readTimeStamp(fromHex(made.refused))).toBe(null)
})

test('law: whatever comes back is read or refused, and never throws', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      readTimeStampAnswer(bytes)
      readTimeStamp(bytes)
    }),
  )
})

test('law: what is made is read again, and a nonce is the shortest positive number', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      const [node] = readDer(makeDer(0x04, bytes))
      expect([node?.tag, toHex(node?.content ?? new Uint8Array())]).toEqual([0x04, toHex(bytes)])
    }),
  )
  expect(toHex(nonceOctets(fromHex('0000000000000080')))).toBe('0080')
  expect(toHex(nonceOctets(fromHex('007f')))).toBe('7f')
  expect(toHex(nonceOctets(fromHex('0000')))).toBe('00')
  const [request] = readDer(timeStampRequest(made.sha256, fromHex('0102030405060708')))
  const parts = readDer(request?.content ?? new Uint8Array())
  expect(parts.map(({ tag }) => tag)).toEqual([0x02, 0x30, 0x02, 0x01])
  expect(oidOf({ tag: 6, whole: new Uint8Array(), content: fromHex('88370301') })).toBe('2.999.3.1')
})

test('Verify the archive holds each time-stamp against its original', async () => {
  const db = await freshArchive()
  await commit(
    db,
    sampleAddition('The text.', { now: 1, newId: () => globalThis.crypto.randomUUID() }).change,
    1,
  )
  const [original] = await db.originals.toArray()
  if (original === undefined) throw new Error('nothing was added')
  const stamped = (token: string) => ({
    key: stampKey(original.id),
    value: { server: 'https://stamps.example', token },
  })
  const kept = stamped(firstToken)
  await commit(db, { name: 'Time-stamp original', diff: tableDiff('settings', { added: [kept] }) }, 2)
  expect(await verifyStamps(db)).toMatchObject([
    { kind: 'stamp-invalid', detail: 'it is about something else' },
  ])
  await db.originals.update(original.id, { sha256: made.sha256 })
  expect(await verifyStamps(db)).toEqual([])
  await db.settings.put(stamped(firstToken.slice(0, 100)))
  expect(await verifyStamps(db)).toMatchObject([{ detail: 'it is damaged' }])
  await db.originals.delete(original.id)
  expect(await verifyStamps(db)).toEqual([])
})
