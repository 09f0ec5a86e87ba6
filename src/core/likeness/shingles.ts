import { foldText } from '../anchor/fold-text'
import { wordTokens } from '../anchor/word-tokens'

/** Words of one shingle: fewer are shared by chance, more are lost with each changed word. */
const wordsOfShingle = 4

/** 32-bit numbers that stand for the runs of four words of a text, each once; case and punctuation make no difference. */
export function shingles(text: string): Set<number> {
  const folded = foldText(text).folded.toLowerCase()
  const words = wordTokens(folded)
    .map(({ start, end }) => folded.slice(start, end))
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .map(hashOf)
  const found = new Set<number>()
  for (let at = 0; at + wordsOfShingle <= words.length; at += 1) {
    let mixed = 0
    for (let next = 0; next < wordsOfShingle; next += 1)
      mixed = mix(Math.imul(mixed, 31) ^ (words[at + next] ?? 0))
    found.add(mixed >>> 0)
  }
  return found
}

/** FNV-1a over code units (http://www.isthe.com/chongo/tech/comp/fnv/). */
function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  return hash
}

/** The finaliser of MurmurHash3 by Austin Appleby (public domain): every bit of the number reaches every other. */
function mix(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return mixed ^ (mixed >>> 16)
}
