/** An address of the web that may be relative to another one; '' where it is none. */
export function joinAddress(written: string, base: string): string {
  for (const against of [undefined, base]) {
    try {
      const url = new URL(written.trim(), against)
      if (/^https?:$/u.test(url.protocol)) return url.href
    } catch {
      // Not by itself, or against nothing.
    }
  }
  return ''
}
