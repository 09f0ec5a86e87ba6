/**
 * In the page: has bytes read as the window does (`src/contract/reading-call`), through main by the extractor, and back. Put into
 * the window by `exposeReading`, as `globalThis.readInApp(bytes, hint)`.
 */
export function exposeReading(page) {
  return page.evaluate(() => {
    globalThis.readInApp = async (bytes, hint) => {
      const key = await globalThis.cuttings.readingKey()
      const head = new TextEncoder().encode(JSON.stringify({ key, upload: '', hint, bytes: bytes.length }))
      const body = new Uint8Array(4 + head.length + bytes.length)
      new DataView(body.buffer).setUint32(0, head.length, true)
      body.set(head, 4)
      body.set(bytes, 4 + head.length)
      const answer = await fetch('/read', { method: 'POST', body })
      const packed = new Uint8Array(await answer.arrayBuffer())
      const end = 4 + new DataView(packed.buffer).getUint32(0, true)
      return JSON.parse(new TextDecoder().decode(packed.subarray(4, end)))
    }
  })
}
