import '@/contract/without-eval'
import { filesRequest, type FilesAsk, type FilesReply } from '@/contract/files-messages'
import { bytesElsewhere, callReading } from '@/contract/reading-call'
import { sendPiece } from '@/contract/saving-call'
import { zipBlob } from '@/formats/package/zip-blob'
import { ArchiveDatabase } from '@/store/archive-database'
import { webCodec } from '@/store/backup/web-codec'
import { commit } from '@/store/commit'
import { guardDurability } from '@/store/guard-durability'
import { unpackOriginal } from '@/store/unpack-original'

guardDurability()
const db = new ArchiveDatabase(self.name)
// Whoever asks it something sees a failure.
db.open().catch(() => undefined)

self.addEventListener('message', (event: MessageEvent<unknown>) => {
  const { id, ask } = filesRequest.parse(event.data)
  void answer(id, ask)
    .catch((error: unknown): FilesReply => ({ kind: 'failed', id, message: String(error) }))
    .then((reply) => {
      self.postMessage(reply)
    })
})

async function answer(id: number, ask: FilesAsk): Promise<FilesReply> {
  switch (ask.kind) {
    case 'sha256': {
      const bytes = new Uint8Array(await (ask.blob as Blob).arrayBuffer())
      return { kind: 'sha256', id, sha256: await webCodec().sha256(bytes) }
    }
    case 'read': {
      const bytes = bytesElsewhere(ask.blob as Blob)
      return {
        kind: 'read',
        id,
        outcome: await callReading(fetchHere, { key: ask.key, hint: ask.hint, bytes }),
      }
    }
    case 'pack': {
      const packed = (ask.blob as Blob).stream().pipeThrough(new CompressionStream('gzip'))
      return { kind: 'pack', id, blob: new Blob([await new Response(packed).arrayBuffer()]) }
    }
    case 'unpack':
      return { kind: 'unpack', id, ...(await unpackOriginal(db, ask.originalId)) }
    case 'zip':
      return { kind: 'zip', id, blob: await zipBlob(ask.parts as Parameters<typeof zipBlob>[0]) }
    case 'send': {
      const bytes = new Uint8Array(await (ask.blob as Blob).arrayBuffer())
      return { kind: 'send', id, sent: await sendPiece(fetchHere, ask.token, bytes) }
    }
    case 'commit':
      return { kind: 'commit', id, outcome: await commit(db, ask.change, ask.at) }
  }
}

const fetchHere: Parameters<typeof callReading>[0] = (path, init) => fetch(path, init)
