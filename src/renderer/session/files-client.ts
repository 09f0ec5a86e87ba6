import { filesReply, type FilesAsk, type FilesReply, type ZipPart } from '@/contract/files-messages'
import { storedSize } from '@/core/article/held-original'
import type { Change } from '@/core/history/change'
import type { ArchiveDatabase } from '@/store/archive-database'
import { commit, type CommitOutcome } from '@/store/commit'
import { unpackOriginal, type UnpackedOriginal } from '@/store/unpack-original'
import type { SavedFile } from '@/contract/bridge'
import type { ReadHint, ReadOutcome } from '@/contract/reading'
import type { Platform, ReadingCall, ReadingWatch } from '../platform/platform'
import { createAskClient, type AskClient } from './ask-client'
import { compress } from './compress'
import { hash } from './hash'
import type { PendingWork } from './pending-work'
import { saveLarge, type FileToSave, type SavingWatch } from './save-large'

/** What goes through all bytes of a file: outside of the window's thread where they are many. */
export interface FilesClient {
  /** As the platform's `readIncoming`. */
  readonly read: (blob: Blob, hint: ReadHint, watch?: ReadingWatch) => Promise<ReadOutcome>
  /** SHA-256, lower-case hex. Rejects where the Blob cannot be read. */
  readonly sha256: (blob: Blob) => Promise<string>
  /** gzip (RFC 1952). Rejects where the Blob cannot be read. */
  readonly pack: (blob: Blob) => Promise<Uint8Array | Blob>
  /** As `unpackOriginal`. `size`: of the bytes that came in. */
  readonly unpack: (original: { readonly id: string; readonly size: number }) => Promise<UnpackedOriginal>
  /** A zip of these parts, in this order; what comes as a Blob stands uncompressed. */
  readonly zip: (parts: readonly ZipPart[]) => Promise<Blob>
  /** Through the system's dialog; the file is written whole or not at all. Rejects where the Blob cannot be read. */
  readonly save: (file: FileToSave, watch?: SavingWatch) => Promise<SavedFile>
  /** As `commit` of the store. `at`: ms since the epoch. */
  readonly commit: (change: Change, at: number) => Promise<CommitOutcome>
  readonly dispose: () => void
}

/** Bytes: the window itself does with these what a worker would take longer to begin with. */
const mostInWindow = 1_000_000
/** To send bytes takes the engine some 90 ms a megabyte, of the thread that sends them. */
const mostHandedOn = 200_000

interface FilesParts {
  readonly db: ArchiveDatabase
  readonly platform: Pick<Platform, 'readIncoming' | 'saveFile' | 'saving'>
  readonly hold: PendingWork['hold']
}

/** @param start its worker, begun with the first large file */
export function createFilesClient(
  { db, platform, hold }: FilesParts,
  start: () => Pick<Worker, 'postMessage' | 'addEventListener' | 'terminate'>,
): FilesClient {
  let begun: AskClient<FilesAsk, FilesReply> | null = null
  const worker = () =>
    (begun ??= createAskClient<FilesAsk, FilesReply>(start(), (data) => filesReply.parse(data), 'files'))
  const callThere: ReadingCall = async ({ key, content, hint }) => {
    const blob = content instanceof Blob ? content : new Blob([new Uint8Array(content)])
    return (await worker().ask({ kind: 'read', key, blob, hint })).outcome
  }
  return {
    read: (blob, hint, watch) =>
      platform.readIncoming(blob, hint, watch, blob.size <= mostHandedOn ? undefined : callThere),
    sha256: async (blob) => {
      if (blob.size <= mostInWindow) return hash(await bytesOf(blob))
      return (await worker().ask({ kind: 'sha256', blob })).sha256
    },
    pack: async (blob) => {
      if (blob.size <= mostInWindow) return compress(await bytesOf(blob))
      return (await worker().ask({ kind: 'pack', blob })).blob as Blob
    },
    unpack: async ({ id, size }) => {
      if (size <= mostInWindow) return unpackOriginal(db, id)
      const { blob, isSound, trouble } = await worker().ask({ kind: 'unpack', originalId: id })
      return { blob: blob as Blob | null, isSound, trouble }
    },
    zip: async (parts) => (await worker().ask({ kind: 'zip', parts })).blob as Blob,
    save: async (file, watch) => {
      const { blob, ...place } = file
      if (platform.saving === null || blob.size <= mostHandedOn)
        return platform.saveFile({ ...place, bytes: await bytesOf(blob) })
      const send = async (token: string, piece: Blob) =>
        (await worker().ask({ kind: 'send', token, blob: piece })).sent
      return saveLarge(file, { place: platform.saving, send, hold }, watch)
    },
    commit: async (change, at) => {
      const { originals = [] } = change.attachments ?? {}
      if (originals.every((original) => storedSize(original) <= mostInWindow)) return commit(db, change, at)
      try {
        return (await worker().ask({ kind: 'commit', change, at })).outcome as CommitOutcome
      } catch (error) {
        // Its worker could not begin, or died: what was not written whole is not there at all.
        return { kind: 'storage-error', message: String(error) }
      }
    },
    dispose: () => {
      begun?.dispose()
    },
  }
}

const bytesOf = async (blob: Blob): Promise<Uint8Array> => new Uint8Array(await blob.arrayBuffer())
