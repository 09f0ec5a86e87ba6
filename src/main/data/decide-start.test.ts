import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { dataLayout, type DataLayout } from './data-layout'
import { decideStart, openedSentinel } from './decide-start'
import { sentinelText, type Sentinel } from './sentinel'

const chrome = '114.0.5735.134'
const sentinel: Sentinel = { format: 1, engineMajor: 114, appVersion: '0.1.0', archive: null }

let layout: DataLayout
beforeEach(() => {
  layout = dataLayout(mkdtempSync(join(tmpdir(), 'cuttings-start-')))
})
afterEach(() => {
  rmSync(layout.folder, { recursive: true, force: true })
})

test('a new folder is opened, and deciding makes nothing in it', () => {
  expect(decideStart(layout, chrome)).toEqual({ kind: 'open', sentinel: null, sentinelBroken: false })
  expect(readdirSync(layout.folder)).toEqual([])
})

test('hands over what is remembered', () => {
  writeFileSync(layout.sentinel, sentinelText(sentinel))
  expect(decideStart(layout, chrome)).toEqual({ kind: 'open', sentinel, sentinelBroken: false })
})

test('a broken sentinel does not hide that a newer engine was here', () => {
  writeFileSync(layout.sentinel, '{')
  expect(decideStart(layout, chrome)).toEqual({ kind: 'open', sentinel: null, sentinelBroken: true })
  mkdirSync(layout.profile)
  writeFileSync(layout.lastVersion, '156.0.7990.2')
  expect(decideStart(layout, chrome)).toEqual({ kind: 'older-engine', running: 114, archive: 156 })
})

test('the record of a newer Cuttings is not ours to open', () => {
  writeFileSync(layout.sentinel, '{"format":2}')
  expect(decideStart(layout, chrome)).toEqual({ kind: 'newer-sentinel' })
})

test('what cannot be read is not opened', () => {
  mkdirSync(layout.sentinel)
  expect(decideStart(layout, chrome).kind).toBe('unreadable')
})

test('opening records this engine and keeps what is known of the archive', () => {
  const archive = { archiveId: 'a', items: 1, decisions: 2, lastCommit: 3 }
  expect(openedSentinel({ ...sentinel, archive }, '156.0.1.1', '0.2.0')).toEqual({
    format: 1,
    engineMajor: 156,
    appVersion: '0.2.0',
    archive,
  })
})
