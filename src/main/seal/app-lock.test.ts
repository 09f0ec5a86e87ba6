import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { appLock } from './app-lock'

const cheap = { logN: 10, r: 8, p: 1 }

function file(): string {
  const folder = mkdtempSync(join(tmpdir(), 'cuttings-lock-'))
  onTestFinished(() => {
    rmSync(folder, { recursive: true })
  })
  return join(folder, 'lock.json')
}

test('without a passphrase nothing is locked and nothing sealed', () => {
  const lock = appLock(file())
  lock.lock()
  expect(lock.state()).toEqual({ kind: 'none', idleMinutes: 0 })
  expect(lock.sealWith()).toBeNull()
})

test('one that is set is asked for at the next start, and is kept nowhere', async () => {
  const path = file()
  const lock = appLock(path, cheap)
  await expect(lock.change('short', 5)).rejects.toThrow('8 letters')
  await lock.change('a long passphrase', 5)
  expect(lock.state()).toEqual({ kind: 'open', idleMinutes: 5 })
  expect(lock.sealWith()).not.toBeNull()
  expect(readFileSync(path, 'utf8')).not.toContain('passphrase')

  const next = appLock(path, cheap)
  expect(next.state()).toEqual({ kind: 'locked', idleMinutes: 5 })
  expect(() => next.sealWith()).toThrow('not given yet')
  expect(await next.unlock('another one')).toBe(false)
  expect(next.state().kind).toBe('locked')
  expect(await next.unlock('a long passphrase')).toBe(true)
  expect(next.state().kind).toBe('open')
  // Locked again, backups go on: the app may be closed behind the lock.
  next.lock()
  expect(next.state().kind).toBe('locked')
  expect(next.sealWith()).not.toBeNull()
  await next.change(null, 0)
  expect(appLock(path, cheap).state().kind).toBe('none')
})

test('a record that cannot be read never leads to backups without encryption', async () => {
  const path = file()
  writeFileSync(path, '{"format":1')
  const lock = appLock(path, cheap)
  expect(lock.state().kind).toBe('broken')
  expect(lock.isSealing()).toBe(true)
  expect(() => lock.sealWith()).toThrow('cannot be read')
  await lock.change('a long passphrase', 0)
  expect(lock.state().kind).toBe('open')
})
