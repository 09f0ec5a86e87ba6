import type { HandedJob } from './extractor-place'

/** How long reading may take, ms. A PDF of hundreds of pages is no attack, and its reading is long: the longer, the larger it is. */
export function timeLimit({ bytes, way }: Pick<HandedJob, 'bytes' | 'way'>): number {
  const isPdf = String.fromCharCode(...bytes.subarray(0, 64)).includes('%PDF-')
  return isPdf && way === 'whole' ? 40_000 + Math.ceil(bytes.length / 1_000_000) * 1500 : 8_000
}
