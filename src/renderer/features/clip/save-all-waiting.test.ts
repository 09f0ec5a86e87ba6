import 'fake-indexeddb/auto'
import { gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { ReadHint } from '@/contract/reading'
import type { Change } from '@/core/history/change'
import { readBytes } from '@/extractor/read-bytes'
import type { Incoming } from '@/renderer/session/incoming'
import type { Session } from '@/renderer/session/session'
import { useView } from '@/renderer/session/use-view'
import { ArchiveDatabase } from '@/store/archive-database'
import { createFilesClient } from '@/renderer/session/files-client'
import { hash } from '@/renderer/session/hash'
import { readHeld } from '@/store/read-held'
import { saveAllWaiting } from './save-all-waiting'

let db: ArchiveDatabase
let lastId = 0
beforeEach(async () => {
  db = new ArchiveDatabase(`save-all-${String((lastId += 1))}`)
  await db.open()
  useView.getState().show({ incoming: [] })
})
afterEach(async () => {
  await db.delete()
})

/** A session that takes `accepted` changes and refuses all after. */
function sessionOf(accepted: number): Session {
  let runs = 0
  const runFrom = async (make: () => Promise<Change | null>): Promise<boolean> => {
    const change = await make()
    runs += 1
    if (change === null || runs > accepted) return false
    await db.items.bulkAdd([...(change.diff.items?.added ?? [])])
    await db.texts.bulkAdd([...(change.attachments?.texts ?? [])])
    await db.originals.bulkAdd(await Promise.all((change.attachments?.originals ?? []).map(readHeld)))
    return true
  }
  const run = async (change: Change | null): Promise<boolean> => {
    if (change === null || runs >= accepted) return change === null
    await db.settings.bulkAdd([...(change.diff.settings?.added ?? [])])
    await db.originals.bulkAdd(await Promise.all((change.attachments?.originals ?? []).map(readHeld)))
    return true
  }
  const context = () => ({ now: 1, newId: () => String((lastId += 1)) })
  const platform = {
    readIncoming: async (content: Uint8Array | Blob, hint: ReadHint) =>
      readBytes(new Uint8Array(await new Response(content as Blob).arrayBuffer()), hint, 'plain'),
  }
  const saveFile = () => Promise.resolve({ kind: 'cancelled' } as const)
  const parts = { db, platform: { ...platform, saveFile, saving: null }, hold: <T>(work: Promise<T>) => work }
  const files = createFilesClient(parts, () => {
    throw new Error('small files need no worker')
  })
  return { db, run, runFrom, context, platform, files } as unknown as Session
}

function incomingOf(key: string, content: string | Uint8Array): Incoming {
  const blob = new Blob([typeof content === 'string' ? content : new Uint8Array(content)])
  return { key, via: 'file', fileName: `${key}.txt`, mediaType: 'text/plain', blob }
}

const article = (name: string) =>
  `${name} opens\n\nThe ${name} opened today, and all the town was there to see it.`
const waiting = () => useView.getState().incoming.map(({ key }) => key)
const quiet = () => undefined

test('what waits is saved, each with its original untouched', async () => {
  const text = article('bridge')
  useView.getState().receive([incomingOf('a', text), incomingOf('b', article('ferry'))])
  const { saved, left } = await saveAllWaiting(sessionOf(9), quiet)
  expect(saved).toHaveLength(2)
  expect(left).toBe(0)
  const original = await db.originals
    .where('itemId')
    .equals(saved[0] ?? '')
    .first()
  expect(new TextDecoder().decode(gunzipSync(original?.bytes ?? new Uint8Array()))).toBe(text)
  expect(original).toMatchObject({
    size: text.length,
    sha256: await hash(text),
    fileName: 'a.txt',
    via: 'file',
  })
})

test('what cannot be read is kept as unread, what is in the archive already stays to be looked at', async () => {
  const binary = Uint8Array.from({ length: 4000 }, (_, index) => (index * 7919) % 256)
  useView
    .getState()
    .receive([
      incomingOf('a', article('bridge')),
      incomingOf('binary', binary),
      incomingOf('again', article('bridge')),
      incomingOf('b', article('ferry')),
    ])
  const { saved, left } = await saveAllWaiting(sessionOf(9), quiet)
  expect(saved).toHaveLength(2)
  expect(left).toBe(1)
  expect(waiting()).toEqual(['again'])
  expect(await db.items.count()).toBe(2)
  const [unread] = await db.settings.toArray()
  expect(unread?.value).toMatchObject({ name: 'binary.txt', sha256: await hash(binary), size: 4000 })
  const [kept] = await db.originals
    .where('itemId')
    .equals(unread?.key ?? '')
    .toArray()
  expect(gunzipSync(kept?.bytes ?? new Uint8Array())).toEqual(Buffer.from(binary))
  // Once more: it is there already.
  useView.getState().show({ incoming: [incomingOf('binary', binary)] })
  await saveAllWaiting(sessionOf(9), quiet)
  expect(await db.settings.count()).toBe(1)
})

test('a text whose encoding was guessed stays to be looked at, and is not saved with letters that nobody has seen', async () => {
  const bytes = (letters: string) => Uint8Array.from(letters, (letter) => 0xc0 + letter.charCodeAt(0) - 0x410)
  useView.getState().receive([incomingOf('cp1251', bytes('МОСТЗАКРЫТ')), incomingOf('a', article('bridge'))])
  const { saved, rows } = await saveAllWaiting(sessionOf(9), quiet)
  expect(saved).toHaveLength(1)
  expect(rows[0]).toMatchObject({
    outcome: 'look',
    words: expect.stringContaining('windows-1252') as unknown,
  })
  expect(waiting()).toEqual(['cp1251'])
})

test('what the archive does not take as unread stays to be looked at', async () => {
  const binary = Uint8Array.from({ length: 4000 }, (_, index) => (index * 7919) % 256)
  useView.getState().receive([incomingOf('binary', binary)])
  expect((await saveAllWaiting(sessionOf(0), quiet)).left).toBe(1)
  expect(waiting()).toEqual(['binary'])
})

test('a refusal stops, and nothing that waits is lost', async () => {
  const all = ['a', 'b', 'c'].map((key) => incomingOf(key, article(key)))
  useView.getState().receive(all)
  const { saved } = await saveAllWaiting(sessionOf(1), quiet)
  expect(saved).toHaveLength(1)
  expect(waiting()).toEqual(['b', 'c'])
})

test('each is told with what came of it, and the person can stop', async () => {
  const receive = (all: readonly Incoming[]) => {
    useView.getState().receive(all)
  }
  receive([
    incomingOf('one', article('Harbour')),
    incomingOf('two', article('Harbour')),
    incomingOf('three', ' '),
  ])
  const { rows } = await saveAllWaiting(sessionOf(9), () => undefined)
  expect(rows.map(({ name, outcome }) => [name, outcome])).toEqual([
    ['one.txt', 'saved'],
    ['two.txt', 'here'],
    ['three.txt', 'unreadable'],
  ])
  expect(rows[1]?.words).toContain('Harbour opens')
  useView.getState().show({ incoming: [] })
  receive([incomingOf('four', article('Market')), incomingOf('five', article('Ferry'))])
  let calls = 0
  const outcome = await saveAllWaiting(
    sessionOf(9),
    () => undefined,
    () => (calls += 1) > 1,
  )
  expect(outcome).toMatchObject({ left: 1, rows: [{ name: 'four.txt', outcome: 'saved' }] })
  expect(waiting()).toEqual(['five'])
})
