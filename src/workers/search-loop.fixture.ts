import { vi } from 'vitest'
import { searchReply, type SearchReply } from '@/contract/search-messages'
import { sampleContext } from '@/core/fixtures/sample-records'
import { codec } from '@/core/index/fixtures/sample-index'
import { createSegmentedIndex } from '@/core/index/segmented-index'
import type { ArchiveDatabase } from '@/store/archive-database'
import { commit } from '@/store/commit'
import { endlessRoom } from '@/store/fixtures/endless-room'
import { filesInMemory } from '@/store/fixtures/files-in-memory'
import { freshArchive } from '@/store/fixtures/fresh-archive'
import { sampleAddition } from '@/store/fixtures/sample-addition'
import { SearchLoop } from './search-loop'

/** The tool's own second is too short on a busy machine. */
export const until = <T>(what: () => T | Promise<T>) => vi.waitFor(what, { timeout: 30_000 })

/** A search worker's loop over an archive of one article, with what it posts and the timers that it set. */
export async function newLoop(db?: ArchiveDatabase) {
  const archive = db ?? (await freshArchive())
  const context = sampleContext()
  await commit(archive, sampleAddition('The envoy arrived.', context).change, 1)
  const replies: SearchReply[] = []
  const timers: (() => void)[] = []
  const loop = new SearchLoop({
    db: archive,
    index: createSegmentedIndex(codec),
    files: filesInMemory(archive.name),
    aside: {
      notes: createSegmentedIndex(codec),
      names: createSegmentedIndex(codec),
      noteWords: () => Promise.resolve((body) => body),
    },
    post: (reply) => replies.push(searchReply.parse(reply)),
    today: () => '2021-03-31',
    pause: () => Promise.resolve(),
    needRoom: endlessRoom,
    later: (run) => {
      timers.push(run)
      return () => {
        timers.splice(timers.indexOf(run), 1)
      }
    },
  })
  const reply = (kind: SearchReply['kind']) =>
    until(() => {
      const found = replies.find((candidate) => candidate.kind === kind)
      if (found === undefined) throw new Error(`no ${kind} yet`)
      return found
    })
  return { db: archive, context, loop, replies, timers, reply }
}

/** A question as the window asks it. */
export const search = (id: number, query: string) => ({
  kind: 'search',
  id,
  query,
  offset: 0,
  limit: 10,
  sort: 'relevance',
  preview: false,
  explain: false,
  once: false,
})
