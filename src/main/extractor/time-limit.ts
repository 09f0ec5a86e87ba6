import type { HandedJob } from './extractor-place'

/**
 * ms. A page of news takes some 50; what hangs is ended, begun anew and read plainly, all of it within ten seconds.
 */
const ofPages = { whole: 5_500, plain: 3_500 }

/** How long reading may take, ms. A PDF of hundreds of pages is no attack, and its reading is long: the longer, the larger it is. */
export function timeLimit({ bytes, way }: Pick<HandedJob, 'bytes' | 'way'>): number {
  const isPdf = String.fromCharCode(...bytes.subarray(0, 64)).includes('%PDF-')
  if (isPdf && way === 'whole') return 40_000 + Math.ceil(bytes.length / 1_000_000) * 1500
  return ofPages[way]
}
