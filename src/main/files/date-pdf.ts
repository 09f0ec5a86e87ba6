const dated = /\/(CreationDate|ModDate) \(D:\d{14}[+-]\d\d'\d\d'\)/gu

/**
 * Says in a printed PDF when it was made, in place: the engine takes the clock of the machine, and the same matter would
 * be other bytes in each second. `at`: ms since the epoch.
 */
export function datePdf(pdf: Uint8Array, at: number): Uint8Array<ArrayBuffer> {
  const bytes = Buffer.from(pdf)
  const digits = new Date(at).toISOString().replace(/\D/gu, '').slice(0, 14)
  // A byte is a character, so that places are the same; other places in the file count from its beginning.
  for (const { index, 0: entry, 1: name } of bytes.toString('latin1').matchAll(dated)) {
    const date = `/${String(name)} (D:${digits}+00'00')`
    if (date.length === entry.length) bytes.write(date, index, 'latin1')
  }
  return new Uint8Array(bytes)
}
