import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { mendEngineLogs } from './mend-engine-logs'

/** A whole record of three bytes, and one that says five and has one. */
const whole = [0, 0, 0, 0, 3, 0, 1, 1, 2, 3]
const torn = [...whole, 0, 0, 0, 0, 5, 0, 1, 9]

test('logs and manifests lose what is half written at their end, and nothing else is touched', () => {
  const profile = mkdtempSync(join(tmpdir(), 'cuttings-logs-'))
  onTestFinished(() => {
    rmSync(profile, { recursive: true })
  })
  // A profile without storage yet.
  mendEngineLogs(profile)
  const folder = join(profile, 'IndexedDB', 'app_cuttings_0.indexeddb.leveldb')
  mkdirSync(folder, { recursive: true })
  for (const name of ['000011.log', 'MANIFEST-000001', '000013.ldb', 'LOG', 'CURRENT'])
    writeFileSync(join(folder, name), Buffer.from(torn))
  writeFileSync(join(folder, '000012.log'), Buffer.from(whole))
  mkdirSync(join(folder, '000014.log'))
  mendEngineLogs(profile)
  const read = (name: string) => [...readFileSync(join(folder, name))]
  for (const name of ['000011.log', 'MANIFEST-000001', '000012.log']) expect(read(name)).toEqual(whole)
  for (const name of ['000013.ldb', 'LOG', 'CURRENT']) expect(read(name)).toEqual(torn)
})
