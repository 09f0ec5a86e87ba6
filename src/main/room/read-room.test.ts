import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { readRoom } from './read-room'

test('a folder that is not there yet has the room of the one above it', async () => {
  const home = mkdtempSync(join(tmpdir(), 'cuttings-room-'))
  onTestFinished(() => {
    rmSync(home, { recursive: true })
  })
  const room = await readRoom(home, join(home, 'Documents', 'Backups'))
  expect(room).toMatchObject({ data: { problem: 'none' }, backups: { problem: 'none' }, isOneDisk: true })
  expect(room.data.free).toBeGreaterThan(0)
  expect(room.backups.free).toBeGreaterThan(0)
})
