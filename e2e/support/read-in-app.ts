import type { Page } from '@playwright/test'
import type { ReadHint, ReadOutcome } from '@/contract/reading'

/** Has bytes read as the window does (`contract/reading-call`): through main by the extractor, and back. */
export function readInApp(page: Page, bytes: Buffer, hint: ReadHint): Promise<ReadOutcome> {
  return page.evaluate(
    async ([base64, about]) => {
      const own = Uint8Array.from(atob(base64), (unit) => unit.charCodeAt(0))
      const key = await window.cuttings?.readingKey()
      const head = new TextEncoder().encode(
        JSON.stringify({ key, upload: '', hint: about, bytes: own.length }),
      )
      const body = new Uint8Array(4 + head.length + own.length)
      new DataView(body.buffer).setUint32(0, head.length, true)
      body.set(head, 4)
      body.set(own, 4 + head.length)
      const answer = await fetch('/read', { method: 'POST', body })
      const packed = new Uint8Array(await answer.arrayBuffer())
      const end = 4 + new DataView(packed.buffer).getUint32(0, true)
      return JSON.parse(new TextDecoder().decode(packed.subarray(4, end))) as ReadOutcome
    },
    [bytes.toString('base64'), hint] as const,
  )
}
