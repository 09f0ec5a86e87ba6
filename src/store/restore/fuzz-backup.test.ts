import Dexie from 'dexie'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { BackupManifest } from '@/core/backup/backup-manifest'
import { openBackup } from '@/core/backup/open-backup'
import { ArchiveDatabase, schemaVersion } from '../archive-database'
import { webCodec } from '../backup/web-codec'
import { forged, forgedLine, forgedName, zipOf } from '../fixtures/forge-backup'
import { MemoryBackups } from '../fixtures/memory-backups'
import { restoreInto as restore } from '../fixtures/restore-into'

const codec = webCodec()

/** What a forger would put in the place of a value. */
const evil = fc.oneof(
  fc.constantFrom<unknown>(
    ...[
      '../../../etc/passwd',
      'C:\\tables\\x.ndjson',
      '/etc/passwd',
      'tables/../x.ndjson',
      '__proto__',
      'constructor',
    ],
    ...[-1, 0, 1, 2, 1e308, 3_000_000_000, 0.5, 2 ** 53, null, true, [], {}, [[]], ''],
    ...['f'.repeat(64), '0', { __proto__: null }, '\0', '\u2028', 'x'.repeat(5000)],
  ),
  fc.json({ maxDepth: 2 }).map((text) => JSON.parse(text) as unknown),
)

/** Every place in a JSON value, as a path. */
function placesIn(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path]
  return [path, ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...path, key]))]
}

function withValue(value: unknown, path: readonly string[], put: (old: unknown) => unknown): unknown {
  const [key, ...rest] = path
  if (key === undefined) return put(value)
  const copy: unknown = structuredClone(value)
  Reflect.set(Object(copy), key, withValue(Reflect.get(Object(copy), key), rest, put))
  return copy
}

async function manifestOf(backups: MemoryBackups): Promise<BackupManifest> {
  const backup = await openBackup(forgedName, backups.open, codec, schemaVersion)
  if (backup.kind !== 'opened') throw new Error(backup.detail)
  return backup.manifest
}

/** Refused with a reason and nothing written; else all of it is there as it says, and no object of the language has changed. */
async function isRefusedOrWhole(backups: MemoryBackups): Promise<boolean> {
  const { outcome, target } = await restore(backups, forgedName)
  expect(({} as Record<string, unknown>)['isAdmin']).toBeUndefined()
  if (outcome.kind !== 'restored') {
    if (outcome.kind !== 'refused') throw new Error(outcome.kind)
    expect(outcome.reason).not.toBe('')
    expect(await Dexie.exists(target)).toBe(false)
    return true
  }
  const db = new ArchiveDatabase(target)
  await db.open()
  expect(await db.tags.count()).toBe(1)
  db.close()
  return false
}

test('whatever stands in the manifest instead, it is refused, or all of it is there', async () => {
  const manifest = await manifestOf(await forged())
  let refused = 0
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...placesIn(manifest)), evil, async (place, value) => {
      const text = JSON.stringify(withValue(manifest, place, () => value)) as string | undefined
      const backups = new MemoryBackups()
      const entries = [
        { name: 'tables/tags-000001.ndjson', content: forgedLine },
        { name: 'manifest.json', content: text ?? '' },
      ]
      backups.files.set(forgedName, await zipOf(entries))
      if (await isRefusedOrWhole(backups)) refused += 1
    }),
    { numRuns: 300 },
  )
  expect(refused).toBeGreaterThan(150)
}, 60_000)

test('whatever stands in a row instead, under a hash that is right, it is refused, or all of it is there', async () => {
  const row = JSON.parse(forgedLine) as unknown
  const keys = fc.constantFrom('__proto__', 'constructor', 'prototype', '$bytes', '$x', '$$x', 'name')
  const lines = fc.oneof(
    fc
      .tuple(fc.constantFrom(...placesIn(row)), evil)
      .map(([place, value]) => `${JSON.stringify(withValue(row, place, () => value))}\n`),
    fc.tuple(keys, evil).map(([key, value]) => `{"id":"a","${key}":${JSON.stringify(value)}}\n`),
    fc.tuple(keys, evil).map(([key, value]) => `{"id":"a","x":{"${key}":${JSON.stringify(value)}}}\n`),
    fc.string(),
    fc.uint8Array().map((bytes) => new TextDecoder('latin1').decode(bytes)),
  )
  await fc.assert(
    fc.asyncProperty(lines, async (content) => {
      await isRefusedOrWhole(await forged({}, {}, content))
    }),
    { numRuns: 300 },
  )
}, 60_000)

test('renamed entries, entries between, and wrong numbers of the zip itself are refused', async () => {
  const whole = (await forged()).files.get(forgedName) ?? new Uint8Array()
  const text = Array.from(whole, (byte) => String.fromCharCode(byte)).join('')
  const places = [...text.matchAll(/tables\/tags-000001\.ndjson|manifest\.json/gu)].map(({ index }) => index)
  expect(places).toHaveLength(4)
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...places),
      fc.constantFrom('../../', '/etc/a', 'C:\\a\\b', '__prot', '\0\0\0\0\0\0', 'tables'),
      fc.nat(whole.length),
      fc.uint8Array({ minLength: 1, maxLength: 40 }),
      fc.boolean(),
      async (at, name, gap, bytes, isRenamed) => {
        const forgery = isRenamed
          ? whole.map((byte, place) => (place >= at && place < at + 6 ? name.charCodeAt(place - at) : byte))
          : Uint8Array.of(...whole.subarray(0, gap), ...bytes, ...whole.subarray(gap))
        if (forgery.every((byte, place) => byte === whole[place]) && forgery.length === whole.length) return
        const backups = new MemoryBackups()
        backups.files.set(forgedName, forgery)
        expect(await isRefusedOrWhole(backups)).toBe(true)
      },
    ),
    { numRuns: 200 },
  )
}, 60_000)

test('bits that flip at random, many at once, and any cut: refused, or as it was', async () => {
  const whole = (await forged()).files.get(forgedName) ?? new Uint8Array()
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(7)), { minLength: 1, maxLength: 8 }),
      fc.option(fc.nat(whole.length - 1)),
      async (flips, cut) => {
        const bytes = whole.slice(0, cut ?? whole.length)
        for (const [at, bit] of flips) if (at < bytes.length) bytes[at] = Number(bytes[at]) ^ (1 << bit)
        const backups = new MemoryBackups()
        backups.files.set(forgedName, bytes)
        await isRefusedOrWhole(backups)
      },
    ),
    { numRuns: 300 },
  )
}, 60_000)
