import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { BackupRun } from './backup-run'

const megabyte = 1024 * 1024
const facts = { kind: 'full', made: Date.UTC(2026, 4, 3, 9) } as const

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'cuttings-run-test-'))
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true })
  })
  return folder
}

test('a disk with little room gets no backup, and none of its room is taken', async () => {
  const folder = emptyFolder()
  const roomOf = () => Promise.resolve({ free: 40 * megabyte })
  await expect(BackupRun.begin(folder, facts, null, roomOf)).rejects.toThrow(
    /^The disk is full: 42 MB are free/u,
  )
  expect(readdirSync(folder)).toEqual([])
})

test('a disk that gets full meanwhile stops it before the reserve is gone, and nothing of it stays', async () => {
  const folder = emptyFolder()
  let free = 64 * megabyte
  const run = await BackupRun.begin(folder, facts, null, () => Promise.resolve({ free }))
  const write = async () => {
    await run.write(new Uint8Array(4 * megabyte))
    free -= 4 * megabyte
  }
  await write()
  await expect(
    (async () => {
      for (let times = 0; times < 10; times += 1) await write()
    })(),
  ).rejects.toThrow(/^The disk is full/u)
  expect(free).toBeGreaterThan(40 * megabyte)
  await run.drop()
  expect(readdirSync(folder)).toEqual([])
})

test('where it is not known what is free, it is written', async () => {
  const folder = emptyFolder()
  const run = await BackupRun.begin(folder, facts, null, () => Promise.resolve({ free: null }))
  await run.write(new Uint8Array(9 * megabyte))
  await run.finish(() => Promise.resolve(null))
  expect(readdirSync(folder)).toEqual(['cuttings-2026-05-03T09-00-00Z-full.zip'])
})
