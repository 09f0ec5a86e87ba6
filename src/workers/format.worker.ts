import type { FormatReply, FormatRequest } from '@/contract/format-messages'
import { writeExport } from '@/formats/write-export'

self.addEventListener('message', (event: MessageEvent<FormatRequest>) => {
  const { format, matter, settings, now } = event.data
  let reply: FormatReply
  try {
    reply = { kind: 'written', bytes: new Uint8Array(writeExport(format, matter, settings, now)) }
  } catch (error) {
    reply = { kind: 'failed', message: String(error) }
  }
  self.postMessage(reply, { transfer: reply.kind === 'written' ? [reply.bytes.buffer] : [] })
})
