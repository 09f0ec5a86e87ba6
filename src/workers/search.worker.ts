import '@/contract/without-eval'
import { searchBegin, type SearchReply } from '@/contract/search-messages'
import type { SearchIndex } from '@/core/index/search-index'
import { createSegmentedIndex } from '@/core/index/segmented-index'
import { localDay } from '@/core/query/local-day'
import { createWordCutter } from '@/core/query/word-cutter'
import { ArchiveDatabase } from '@/store/archive-database'
import { guardDurability } from '@/store/guard-durability'
import { filesOnDisk } from '@/store/search/files-on-disk'
import { readAhead, type IndexAhead } from '@/store/search/read-ahead'
import { watchDrafts } from '@/store/search/watch-drafts'
import { watchStems } from '@/store/search/watch-stems'
import { watchQueue } from '@/store/search/watch-queue'
import { needRoomOfWindow } from './need-room-of-window'
import { SearchLoop } from './search-loop'

const encoder = new TextEncoder()
const decoder = new TextDecoder()
const codec = {
  encode: (text: string) => encoder.encode(text),
  decode: (bytes: Uint8Array) => decoder.decode(bytes),
}

/** Through the message queue, so that waiting messages come first; a timer would be held back 4 ms each time. */
const channel = new MessageChannel()
const paused: (() => void)[] = []
channel.port1.onmessage = () => {
  paused.shift()?.()
}
const pause = (): Promise<void> =>
  new Promise((resolve) => {
    paused.push(resolve)
    channel.port2.postMessage(null)
  })

const post = (reply: SearchReply): void => {
  self.postMessage(reply)
}

const cut = createWordCutter()
/** What has to be told when a part of an index turns out to be damaged. */
let onLoss: () => void = () => undefined
const newIndex = (): SearchIndex =>
  createSegmentedIndex(codec, cut, () => {
    onLoss()
  })

/** What the worker does from the first message on; it is started before it is known which archive there is to search. */
function begin(database: string, index: SearchIndex, ahead: IndexAhead | null): void {
  guardDurability()
  const db = new ArchiveDatabase(database)
  // Whoever asks it something sees a failure.
  db.open().catch(() => undefined)
  const loop = makeLoop(db, index, ahead)
  self.addEventListener('message', (event: MessageEvent<unknown>) => {
    loop.handle(event.data)
  })
  loop.start()
  watch(db, loop)
}

let ahead: IndexAhead | null = null
/** What is loaded ahead is loaded into it. */
let index = newIndex()

function waitToBegin(event: MessageEvent<unknown>): void {
  const { kind, database } = searchBegin.parse(event.data)
  if (kind === 'ahead') {
    ahead = readAhead(database, index)
    return
  }
  self.removeEventListener('message', waitToBegin)
  if (ahead !== null && ahead.database !== database) {
    ahead.files.close()
    ahead = null
    // Into the other one that archive may still be loaded.
    index = newIndex()
  }
  begin(database, index, ahead)
  ahead = null
}

self.addEventListener('message', waitToBegin)

function makeLoop(db: ArchiveDatabase, index: SearchIndex, ahead: IndexAhead | null): SearchLoop {
  const aside = {
    notes: newIndex(),
    names: newIndex(),
    noteWords: async () => (await import('./note-words')).noteWords,
  }
  const parts = {
    db,
    index,
    files: ahead?.files ?? filesOnDisk(db.name),
    aside,
    post,
    today: () => localDay(Date.now()),
    pause,
    needRoom: needRoomOfWindow(),
    later: (run: () => void, ms: number) => {
      const timer = setTimeout(run, ms)
      return () => {
        clearTimeout(timer)
      }
    },
    wait: (ms: number) =>
      new Promise<void>((resolve) => {
        setTimeout(resolve, ms)
      }),
  }
  const loop = new SearchLoop(parts, ahead?.loaded ?? null)
  onLoss = () => {
    loop.follow(true)
  }
  return loop
}

function watch(db: ArchiveDatabase, loop: SearchLoop): void {
  const failed = (error: unknown): void => {
    post({ kind: 'failed', id: null, message: `The index queue cannot be watched: ${String(error)}` })
  }
  watchStems(
    db,
    (stems) => {
      loop.setStems(stems)
    },
    failed,
  )
  // Rows come from this window's commits, from the analysis, and from other windows.
  watchQueue(
    db,
    (last) => {
      loop.queued(last)
    },
    failed,
  )
  watchDrafts(
    db,
    () => {
      loop.typed()
    },
    failed,
  )
}
