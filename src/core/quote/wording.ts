import { fold } from '../language/fold'

/** Words a run has: three in a row are rarely the same by chance. */
const runLength = 3
/** The smallest hashes that are kept of a quote's runs (bottom-k MinHash, Broder 1997). */
const kept = 3
/** Shorter quotes ("We will") are the same by chance. */
const fewestWords = 6

/** The words of a quote without its quotation marks and punctuation, folded. */
export function quoteWords(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu) ?? []
}

/** A few numbers that quotes of nearly the same wording are likely to share; [] for a quote too short to tell. */
export function quotePrints(text: string): number[] {
  const words = quoteWords(text)
  if (words.length < fewestWords) return []
  const hashes = new Set(runsOf(words).map(hash))
  return [...hashes].sort((a, b) => a - b).slice(0, kept)
}

/** How much of two quotes is the same, 0 to 1: shared runs of words over the runs of the shorter one. */
export function wordingShared(a: string, b: string): number {
  const left = new Set(runsOf(quoteWords(a)))
  const right = new Set(runsOf(quoteWords(b)))
  const fewer = Math.min(left.size, right.size)
  if (fewer === 0) return 0
  let shared = 0
  for (const run of left) if (right.has(run)) shared += 1
  return shared / fewer
}

function runsOf(words: readonly string[]): string[] {
  return words
    .slice(0, Math.max(0, words.length - runLength + 1))
    .map((_, at) => words.slice(at, at + runLength).join(' '))
}

/** FNV-1a, 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/). */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) {
    value ^= text.charCodeAt(at)
    value = Math.imul(value, 0x01000193)
  }
  return value >>> 0
}
