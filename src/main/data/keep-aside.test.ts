import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { keepAside } from './keep-aside'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cuttings-aside-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

test('keeps every broken one, none over another', () => {
  const file = join(folder, 'sentinel.json')
  writeFileSync(file, 'first')
  expect(keepAside(file)).toBe('sentinel.json.broken-1')
  writeFileSync(file, 'second')
  expect(keepAside(file)).toBe('sentinel.json.broken-2')
  expect(readFileSync(join(folder, 'sentinel.json.broken-1'), 'utf8')).toBe('first')
  expect(readFileSync(join(folder, 'sentinel.json.broken-2'), 'utf8')).toBe('second')
})
