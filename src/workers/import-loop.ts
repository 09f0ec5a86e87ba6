import type { ImportReply, ImportRequest } from '@/contract/import-messages'
import type { ImportChoices, ImportJob } from '@/core/import/import-job'
import type { ArchiveDatabase } from '@/store/archive-database'
import { webCodec } from '@/store/backup/web-codec'
import { forgetImport } from '@/store/import/import-files'
import { runImport } from '@/store/import/run-import'
import { LittleRoom } from '@/store/room/little-room'
import type { NeedRoom } from '@/store/room/need-room'
import { ContentReader } from './content-reader'
import { lookForExports } from './look-for-exports'
import { rowsOfFiles } from './rows-of-files'

interface LoopParts {
  readonly post: (message: ImportReply) => void
  /** Runs one import at a time, also where several windows are open. */
  readonly alone: (work: () => Promise<void>) => Promise<void>
  /** Lets what waits be heard. */
  readonly rest: () => Promise<void>
  readonly needRoom: NeedRoom
}

/** Answers a window: recognises exports, and runs imports one after the other. */
export class ImportLoop {
  readonly #wishes = new Map<string, 'pause' | 'cancel'>()
  readonly #reader: ContentReader

  constructor(
    private readonly db: ArchiveDatabase,
    private readonly parts: LoopParts,
  ) {
    this.#reader = new ContentReader((page) => {
      parts.post({ kind: 'extract', ...page })
    })
  }

  async answer(request: ImportRequest): Promise<void> {
    switch (request.kind) {
      case 'look':
        return this.#look(request)
      case 'start':
        return this.#start(request.importId, request.choices)
      case 'resume':
        return this.#resume(request.importId)
      case 'wish':
        return this.#wish(request.importId, request.wish)
      case 'forget':
        return forgetImport(this.db, request.importId, 'all')
      case 'extracted':
        this.#reader.hear(request.id, request.outcome)
    }
  }

  async #look({ id, sources }: Extract<ImportRequest, { kind: 'look' }>): Promise<void> {
    const { post, rest, needRoom } = this.parts
    try {
      const now = () => context().now
      const looked = await lookForExports(this.db, sources, { newId: context().newId, now, rest, needRoom })
      post({ kind: 'looked', id, ...looked })
    } catch (error) {
      const refusal = error instanceof LittleRoom ? error.message : ''
      post({ kind: 'not-looked', id, message: String(error), refusal })
    }
  }

  async #start(importId: string, choices: ImportChoices): Promise<void> {
    const updated = await this.db.imports.update(importId, { state: 'running', choices })
    if (updated === 0) throw new Error('This import is there no more')
    return this.#run(importId)
  }

  async #resume(importId: string): Promise<void> {
    this.#wishes.delete(importId)
    await this.db.imports.where('id').equals(importId).and(isPaused).modify({ state: 'running' })
    return this.#run(importId)
  }

  /** One that stands still is cancelled here; a running one hears of it after its batch. */
  async #wish(importId: string, wish: 'pause' | 'cancel'): Promise<void> {
    this.#wishes.set(importId, wish)
    if (wish !== 'cancel') return
    const held = await this.db.imports.get(importId)
    if (held?.state !== 'paused') return
    const job: ImportJob = { ...held, state: 'cancelled' }
    await this.db.imports.put(job)
    await forgetImport(this.db, importId, 'files')
    this.parts.post({ kind: 'job', job })
  }

  #run(importId: string): Promise<void> {
    return this.parts.alone(async () => {
      const held = await this.db.imports.get(importId)
      // Another window's worker may have run it.
      if (held?.state !== 'running') return
      try {
        await runImport(this.db, importId, {
          rows: rowsOfFiles,
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

const context = () => ({ now: Date.now(), newId: () => crypto.randomUUID() })

const isPaused = ({ state }: ImportJob): boolean => state === 'paused'

async function gzip(bytes: Uint8Array): Promise<Uint8Array> {
  const packed = new Blob([new Uint8Array(bytes)]).stream().pipeThrough(new CompressionStream('gzip'))
  return new Uint8Array(await new Response(packed).arrayBuffer())
}
