import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { isReachableByOthers, isWritableForEngine, makeTemporaryFolder } from './unprivileged-user.mjs'

test('a closed folder anywhere above closes what is in it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cuttings-reach-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const inner = join(folder, 'inner')
  const file = join(inner, 'file')
  mkdirSync(inner, { mode: 0o755 })
  writeFileSync(file, '', { mode: 0o644 })

  chmodSync(folder, 0o700)
  expect(isReachableByOthers(file)).toBe(false)
  chmodSync(folder, 0o711)
  expect(isReachableByOthers(file)).toBe(true)
  chmodSync(file, 0o600)
  expect(isReachableByOthers(file)).toBe(false)
})

test('a temporary folder belongs to the user who runs the engine, and to nobody else', async () => {
  const folder = makeTemporaryFolder('cuttings-own-')
  onTestFinished(() => rmSync(folder, { recursive: true }))
  expect(statSync(folder).mode & 0o077).toBe(0)
  expect(await isWritableForEngine(folder)).toBe(true)
})
