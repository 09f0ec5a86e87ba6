import { expect, test } from 'vitest'
import { appFacts, bridge, savedFile } from './bridge'
import { menuCommands } from './menu-command'
import { openedFile } from './opened-file'
import { bridgeChannel, bridgeMethods, commandChannel } from './bridge-methods'

test('the names of the preload are those of the map', () => {
  expect([...bridgeMethods].sort()).toEqual(Object.keys(bridge).sort())
})

test('each method has a channel of its own, and none is that of the commands', () => {
  const channels = [...bridgeMethods.map(bridgeChannel), commandChannel]
  expect(new Set(channels).size).toBe(channels.length)
})

test('each command stands there once', () => {
  expect(new Set(menuCommands).size).toBe(menuCommands.length)
})

test('what main sends comes out of the schemas as it went in, bytes and all', () => {
  const values = [
    [openedFile, { kind: 'file', name: 'a.txt', token: 't', size: 2, modified: 1.5 }],
    [openedFile, { kind: 'too-large', name: 'a.txt', size: 2, limit: 1 }],
    [openedFile, { kind: 'unreadable', name: 'a.txt', message: 'gone' }],
    [savedFile, { kind: 'failed', message: 'full' }],
    [
      appFacts,
      {
        version: '1',
        engine: '',
        runtime: '',
        node: '',
        platform: '',
        caution: '',
        recordTrouble: '',
        keptStopping: false,
        database: 'cuttings',
        keptDatabases: [{ database: 'cuttings-0f8fad5b-d9cb-469f-a165-70867728950e', replaced: 1 }],
        remembered: { archiveId: 'a', items: 0, decisions: 0, lastCommit: 0 },
      },
    ],
  ] as const
  for (const [schema, value] of values) expect(schema.parse(structuredClone(value))).toEqual(value)
})
