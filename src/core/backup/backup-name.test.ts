import { expect, test } from 'vitest'
import { backupName, nameBackup } from './backup-name'

test('a name says when, and what', () => {
  const made = Date.UTC(2026, 4, 3, 9, 15, 7)
  expect(nameBackup(made, 'full', 1)).toBe('cuttings-2026-05-03T09-15-07Z-full.zip')
  expect(nameBackup(made, 'changes', 3)).toBe('cuttings-2026-05-03T09-15-07Z-changes.3.zip')
  expect(nameBackup(made, 'changes', 3)).toMatch(backupName)
})

test.each([
  '../cuttings-2026-05-03T09-15-07Z-full.zip',
  'cuttings-2026-05-03T09-15-07Z-full.zip/..',
  'cuttings-2026-05-03T09-15-07Z-full.zip.exe',
  'C:cuttings-2026-05-03T09-15-07Z-full.zip',
  'cuttings-2026-05-03T09-15-07Z-holiday.zip',
  'my cuttings-2026-05-03T09-15-07Z-full.zip',
])('%s is none of ours', (name) => {
  expect(name).not.toMatch(backupName)
})
