import type { HandedJob } from './extractor-place'

/** How long reading may take, ms. A PDF of hundreds of pages is no attack, and its reading is long. */
export function timeLimit({ bytes, way }: HandedJob): number {
  const isPdf = String.fromCharCode(...bytes.subarray(0, 64)).includes('%PDF-')
  return isPdf && way === 'whole' ? 40_000 : 8_000
}
