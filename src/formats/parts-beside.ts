import { noParts, type PageParts } from '@/dom/pictures/page-parts'

/** What came with a page in its folder: a file, as the page's own address of it says. */
export interface PartBeside {
  readonly name: string
  readonly size: number
}

/**
 * Bytes that are a page with what came beside it, taken apart: the page's own come first, then those of each part in order.
 * Parts that the bytes do not have are left out.
 */
export function splitParts(
  bytes: Uint8Array,
  beside: readonly PartBeside[],
): { readonly page: Uint8Array; readonly parts: PageParts } {
  const total = beside.reduce((sum, { size }) => sum + size, 0)
  if (beside.length === 0 || total >= bytes.length) return { page: bytes, parts: noParts }
  let at = bytes.length - total
  const page = bytes.subarray(0, at)
  const files = new Map<string, Uint8Array>()
  for (const { name, size } of beside) {
    files.set(name, bytes.subarray(at, at + size))
    at += size
  }
  return { page, parts: (written) => files.get(partName(written)) ?? null }
}

/** A relative address as the name of a file: `./A%20page_files/1.jpg?w=2` is `A page_files/1.jpg`. */
export function partName(written: string): string {
  const path = (/^[^?#]*/.exec(written)?.[0] ?? '').replace(/^(?:\.\/)+/, '')
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
