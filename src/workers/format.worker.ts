import '@/contract/without-eval'
import type { FormatReply, FormatRequest } from '@/contract/format-messages'
import type { Told } from '@/core/export/map-told'
import { renderTemplate } from '@/formats/template/render-template'
import { writeExport } from '@/formats/write-export'

self.addEventListener('message', (event: MessageEvent<FormatRequest>) => {
  let reply: FormatReply
  try {
    reply = replyTo(event.data)
  } catch (error) {
    reply = { kind: 'failed', message: String(error) }
  }
  self.postMessage(reply, { transfer: reply.kind === 'written' ? [reply.bytes.buffer] : [] })
})

function replyTo({ format, matter, settings, now }: FormatRequest): FormatReply {
  if (typeof format === 'string')
    return { kind: 'written', bytes: new Uint8Array(writeExport(format, matter, settings, now, byPercent())) }
  const written = renderTemplate(format, matter, settings, now)
  if (written.kind === 'mistakes') return { kind: 'mistakes', mistakes: [...written.mistakes] }
  return { kind: 'written', bytes: new Uint8Array(written.bytes) }
}

/** Tells the window each further percent. */
function byPercent(): Told {
  let told = 0
  return (done, of) => {
    const percent = Math.floor((100 * done) / of)
    if (percent === told) return
    told = percent
    self.postMessage({ kind: 'progress', done, of } satisfies FormatReply)
  }
}
