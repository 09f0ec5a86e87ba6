import type { Page } from '@playwright/test'

/**
 * Notes each time that the window's own thread has more than a megabyte in hand: sends it, hashes it, reads it out of a Blob or
 * reads a row of the archive that has it. Gives what was noted so far, as `digest 30000000`, and the longest task, in ms.
 */
export async function watchLargeBytes(
  page: Page,
): Promise<() => Promise<{ readonly large: string[]; readonly longestTask: number }>> {
  await page.evaluate(() => {
    const noted: string[] = []
    let longestTask = 0
    const note = (what: string, size: number): void => {
      if (size > 1_000_000) noted.push(`${what} ${String(size)}`)
    }
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longestTask = Math.max(longestTask, duration)
    }).observe({ type: 'longtask' })
    const send = window.fetch
    window.fetch = (input, init) => {
      if (init?.body instanceof Uint8Array) note('fetch', init.body.length)
      return send(input, init)
    }
    const digest = crypto.subtle.digest.bind(crypto.subtle)
    crypto.subtle.digest = (name, data) => {
      note('digest', data.byteLength)
      return digest(name, data)
    }
    const read = Reflect.get<Blob, 'arrayBuffer'>(Blob.prototype, 'arrayBuffer')
    Blob.prototype.arrayBuffer = function () {
      note('arrayBuffer', this.size)
      return read.call(this)
    }
    const stream = Reflect.get<Blob, 'stream'>(Blob.prototype, 'stream')
    Blob.prototype.stream = function () {
      note('stream', this.size)
      return stream.call(this)
    }
    const stores = IDBObjectStore.prototype
    for (const method of ['get', 'getAll', 'add', 'put'] as const) {
      const ask = Reflect.get<IDBObjectStore, typeof method>(stores, method) as (
        ...given: unknown[]
      ) => IDBRequest<unknown>
      const sizeOf = (row: unknown): number =>
        Array.isArray(row)
          ? Math.max(0, ...row.map(sizeOf))
          : ((row as { bytes?: { length?: number } } | undefined)?.bytes?.length ?? 0)
      Reflect.set(stores, method, function (this: IDBObjectStore, ...given: unknown[]) {
        note(method, sizeOf(given[0]))
        const request = ask.apply(this, given)
        request.addEventListener('success', () => {
          note(method, sizeOf(request.result))
        })
        return request
      })
    }
    Object.assign(window, { largeBytes: () => ({ large: noted, longestTask: Math.round(longestTask) }) })
  })
  return () =>
    page.evaluate(() =>
      (window as unknown as { largeBytes: () => { large: string[]; longestTask: number } }).largeBytes(),
    )
}
