import 'fake-indexeddb/auto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { ImportReply, ImportSource } from '@/contract/import-messages'
import type { ImportJob } from '@/core/import/import-job'
import { unreadPrefix } from '@/core/import/unread'
import { readBytes } from '@/extractor/read-bytes'
import { importSamples } from '@/formats/import-samples.fixture'
import { endlessRoom } from '@/store/fixtures/endless-room'
import { ArchiveDatabase } from '@/store/archive-database'
import { openArchive } from '@/store/open-archive'
import { ImportLoop } from './import-loop'

const shared = process.env['CUTTINGS_SHARED'] ?? resolve(import.meta.dirname, '../../../shared')
const folder = join(shared, 'eval/imports')
const paths = [
  ...importSamples.map(({ path }) => path),
  'synthetic/w3c-annotation-page.jsonld',
  ...['atom.xml', 'feed.json', 'rss2.xml', 'subscriptions.opml'].map((name) => `synthetic/feeds/${name}`),
]

/** What can be chosen for what is there already, but to keep both. */
const kept = (['skip', 'version'] as const).flatMap((twins) =>
  (['add', 'version', 'skip'] as const).map((near) => ({ twins, near, inbox: true })),
)

describe.skipIf(!existsSync(folder))('an export that is imported twice', () => {
  test.each(paths)('%s adds nothing the second time, whatever was chosen', async (path) => {
    for (const choices of kept) {
      const archive = await openLoop(`twice ${path} ${choices.twins} ${choices.near}`)
      const first = await archive.importAll(sourceOf(path), choices)
      expect(first.added).toBeGreaterThan(0)
      const held = await archive.held()
      expect(await archive.importAll(sourceOf(path), choices)).toEqual({ added: 0, version: 0 })
      expect(await archive.held()).toEqual(held)
    }
  })

  test.each(paths)('%s has no text anew where its items are to get what they lack', async (path) => {
    const leaves = { twins: 'skip', near: 'add', inbox: true } as const
    const adds = { ...leaves, twins: 'version' } as const
    const archive = await openLoop(`then ${path}`)
    await archive.importAll(sourceOf(path), leaves)
    const texts = await archive.texts()
    // What the first time left out, as the same note in another notebook, may still bring that notebook or its tags.
    const { added } = await archive.importAll(sourceOf(path), adds)
    expect(added).toBe(0)
    expect(await archive.texts()).toEqual(texts)
    const held = await archive.held()
    expect(await archive.importAll(sourceOf(path), adds)).toEqual({ added: 0, version: 0 })
    expect(await archive.held()).toEqual(held)
  })
})

/** An archive of its own, with all that the app does but the window. */
async function openLoop(name: string) {
  const db = new ArchiveDatabase(name)
  let ids = 0
  await openArchive(db, {
    remembered: null,
    accepted: false,
    now: 1,
    newId: () => `id-${String((ids += 1))}`,
  })
  const looked: ImportReply[] = []
  const loop: ImportLoop = new ImportLoop(db, {
    post: (reply) => {
      if (reply.kind === 'looked') looked.push(reply)
      if (reply.kind === 'not-looked' || reply.kind === 'failed') throw new Error(reply.message)
      if (reply.kind !== 'extract') return
      void readBytes(reply.bytes, reply.hint, 'plain').then((outcome) =>
        loop.answer({ kind: 'extracted', id: reply.id, outcome }),
      )
    },
    alone: (work) => work(),
    tellOthers: () => undefined,
    rest: () => Promise.resolve(),
    needRoom: endlessRoom,
  })
  await loop.answer({ kind: 'reading-key', key: null })
  return {
    importAll: async (source: ImportSource, choices: ImportJob['choices']) => {
      await loop.answer({ kind: 'look', id: looked.length, sources: [source] })
      const last = looked.at(-1)
      const [found] = last?.kind === 'looked' ? last.found : []
      if (found === undefined) throw new Error('no export was found')
      const { importId } = found
      await loop.answer({ kind: 'start', importId, choices })
      const job = await db.imports.get(importId)
      expect(job?.state).toBe('ended')
      // What the review told is what came.
      expect((job?.counts.added ?? 0) + (job?.counts.details ?? 0)).toBeLessThanOrEqual(found.review.fresh)
      const { added = 0, details = 0, version = 0 } = job?.counts ?? {}
      return { added: added + details, version }
    },
    held: async () => [
      await db.items.toArray(),
      await db.annotations.toArray(),
      await db.tags.toArray(),
      await db.collections.toArray(),
      await db.texts.count(),
      await db.originals.count(),
      await db.settings.where('key').startsWith(unreadPrefix).toArray(),
    ],
    texts: () => db.texts.toArray(),
  }
}

function sourceOf(path: string): ImportSource {
  const full = join(folder, path)
  const name = path.split('/').at(-1) ?? path
  if (!statSync(full).isDirectory()) return { name, files: [{ path: name, blob: blobOf(full) }] }
  const files = readdirSync(full, { recursive: true, encoding: 'utf8' })
    .map((below) => ({ path: below, full: join(full, below) }))
    .filter((file) => statSync(file.full).isFile() && !/LICENSE|README|expected\//.test(file.path))
  return { name, files: files.map((file) => ({ path: `${name}/${file.path}`, blob: blobOf(file.full) })) }
}

const blobOf = (path: string): Blob => new Blob([new Uint8Array(readFileSync(path))])
