/** Largest original that is taken in, in bytes: 10 MB as file managers count. */
export const maxOriginalBytes = 10_000_000
/** PDFs carry the pictures of their pages: reports of 100 MB are no rarity. */
export const maxPdfBytes = 100_000_000

/** As much as a file of this name may have; its bytes decide what it is. */
export function largestNamed(name: string): number {
  return /\.pdf$/i.test(name) ? maxPdfBytes : maxOriginalBytes
}
