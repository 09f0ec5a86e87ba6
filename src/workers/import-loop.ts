import type { ImportReply, ImportRequest } from '@/contract/import-messages'
import { createIds } from '@/core/history/create-ids'
import type { ImportChoices, ImportJob } from '@/core/import/import-job'
import type { ArchiveDatabase } from '@/store/archive-database'
import { webCodec } from '@/store/backup/web-codec'
import { forgetImport } from '@/store/import/import-files'
import { runImport } from '@/store/import/run-import'
import { LittleRoom } from '@/store/room/little-room'
import type { NeedRoom } from '@/store/room/need-room'
import { keepsPictures } from '@/store/queries/keeps-pictures'
import { ContentReader } from './content-reader'
import { lookForExports } from './look-for-exports'
import { PageDesk } from './page-desk'
import { readersOfThisBuild } from './readers-of-this-build'
import { rowsOfImport } from './rows-of-import'

interface LoopParts {
  readonly post: (message: ImportReply) => void
  /** Runs one import at a time, also where several windows are open. */
  readonly alone: (work: () => Promise<void>) => Promise<void>
  /** Tells the loops of other windows what a person wants of an import: the one that runs it may be any of them. */
  readonly tellOthers: (wish: ImportWish) => void
  /** Lets what waits be heard. */
  readonly rest: () => Promise<void>
  readonly needRoom: NeedRoom
}

/** What a person wants of an import by now. */
export interface ImportWish {
  readonly importId: string
  readonly wish: 'go' | 'pause' | 'cancel'
}

/** Answers a window: recognises exports, and runs imports one after the other. */
export class ImportLoop {
  readonly #wishes = new Map<string, ImportWish['wish']>()
  readonly #stoppedLooks = new Set<number>()
  readonly #reader: ContentReader
  readonly #pages: PageDesk

  constructor(
    private readonly db: ArchiveDatabase,
    private readonly parts: LoopParts,
  ) {
    this.#pages = new PageDesk((page) => {
      parts.post({ kind: 'extract', ...page })
    })
    this.#reader = new ContentReader(this.#pages.read, () => keepsPictures(db))
  }

  async answer(request: ImportRequest): Promise<void> {
    switch (request.kind) {
      case 'look':
        return this.#look(request)
      case 'stop-look':
        this.#stoppedLooks.add(request.id)
        return
      case 'start':
        return this.#start(request.importId, request.choices)
      case 'resume':
        return this.#resume(request.importId)
      case 'wish':
        return this.#wish(request.importId, request.wish)
      case 'forget':
        return forgetImport(this.db, request.importId, 'all')
      case 'reading-key':
        this.#pages.hearKey(request.key)
        return
      case 'extracted':
        this.#pages.hear(request.id, request.outcome)
    }
  }

  /** Another window's person was asked. */
  hearOther({ importId, wish }: ImportWish): void {
    this.#wishes.set(importId, wish)
  }

  async #look({ id, sources }: Extract<ImportRequest, { kind: 'look' }>): Promise<void> {
    const { post, needRoom } = this.parts
    const rest = async (done: number, total: number): Promise<void> => {
      post({ kind: 'looking', id, done, total })
      await this.parts.rest()
      if (this.#stoppedLooks.delete(id)) throw new LookStopped()
    }
    const { sha256 } = webCodec()
    try {
      const parts = { newId: context().newId, now: () => context().now, rest, sha256, needRoom }
      post({ kind: 'looked', id, ...(await lookForExports(this.db, sources, parts)) })
    } catch (error) {
      if (error instanceof LookStopped) post({ kind: 'look-stopped', id })
      else {
        const refusal = error instanceof LittleRoom ? error.message : ''
        post({ kind: 'not-looked', id, message: String(error), refusal })
      }
    }
  }

  async #start(importId: string, choices: ImportChoices): Promise<void> {
    const updated = await this.db.imports.update(importId, { state: 'running', choices })
    if (updated === 0) throw new Error('This import is there no more')
    return this.#run(importId)
  }

  async #resume(importId: string): Promise<void> {
    this.#want({ importId, wish: 'go' })
    await this.db.imports.where('id').equals(importId).and(isPaused).modify({ state: 'running' })
    return this.#run(importId)
  }

  /** One that stands still is cancelled here; a running one hears of it after its batch. */
  async #wish(importId: string, wish: 'pause' | 'cancel'): Promise<void> {
    this.#want({ importId, wish })
    if (wish !== 'cancel') return
    const held = await this.db.imports.get(importId)
    if (held?.state !== 'paused') return
    const job: ImportJob = { ...held, state: 'cancelled' }
    await this.db.imports.put(job)
    await forgetImport(this.db, importId, 'files')
    this.parts.post({ kind: 'job', job })
  }

  #want(wish: ImportWish): void {
    this.#wishes.set(wish.importId, wish.wish)
    this.parts.tellOthers(wish)
  }

  #run(importId: string): Promise<void> {
    return this.parts.alone(async () => {
      const held = await this.db.imports.get(importId)
      // Another window's worker may have run it.
      if (held?.state !== 'running') return
      try {
        await runImport(this.db, importId, {
          rows: rowsOfImport,
          readers: readersOfThisBuild,
          read: this.#reader.read,
          gzip,
          sha256: webCodec().sha256,
          context,
          needRoom: this.parts.needRoom,
          onBatch: (job) => {
            this.parts.post({ kind: 'job', job })
          },
          wish: () => this.#wishes.get(importId) ?? 'go',
        })
      } catch (error) {
        await this.db.imports.update(importId, { state: 'paused' }).catch(() => undefined)
        const message = error instanceof Error ? error.message : String(error)
        this.parts.post({ kind: 'failed', importId, message })
      }
    })
  }
}

class LookStopped extends Error {}

const newId = createIds(Date.now, () => crypto.randomUUID())
const context = () => ({ now: Date.now(), newId })

const isPaused = ({ state }: ImportJob): boolean => state === 'paused'

/** Written into the stream, not read from a blob, which is a thing of another process. */
async function gzip(bytes: Uint8Array): Promise<Uint8Array> {
  const { readable, writable } = new CompressionStream('gzip')
  const writer = writable.getWriter()
  const [packed] = await Promise.all([
    new Response(readable).arrayBuffer(),
    writer.write(new Uint8Array(bytes)),
    writer.close(),
  ])
  return new Uint8Array(packed)
}
