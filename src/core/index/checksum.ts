/** Words that are folded in one call: short enough that the engine has made fast code of it after some of them. */
const atOnce = 8192
const seed = 0x811c9dc5
const prime = 0x01000193

/**
 * FNV-1a over 32-bit words: any one changed word changes it. In four strands, since each step of one waits for the step
 * before it, and the processor can take four such steps at a time.
 *
 * @param before numbers that go before the words
 */
export function checksum(words: Uint32Array, before: readonly number[] = []): number {
  const whole = words.length - (words.length % 4)
  const strands = Int32Array.of(before.reduce(folded, seed), seed, seed, seed)
  for (let from = 0; from < whole; from += atOnce)
    foldStrands(strands, words, from, Math.min(from + atOnce, whole))
  for (let at = whole; at < words.length; at += 1)
    strands[0] = folded(strands[0] as number, words[at] as number)
  return strands.reduce(folded) >>> 0
}

function foldStrands(strands: Int32Array, words: Uint32Array, from: number, to: number): void {
  let [a, b, c, d] = strands as unknown as [number, number, number, number]
  for (let at = from; at < to; at += 4) {
    a = Math.imul(a ^ (words[at] as number), prime)
    b = Math.imul(b ^ (words[at + 1] as number), prime)
    c = Math.imul(c ^ (words[at + 2] as number), prime)
    d = Math.imul(d ^ (words[at + 3] as number), prime)
  }
  strands.set([a, b, c, d])
}

function folded(hash: number, word: number): number {
  return Math.imul(hash ^ word, prime)
}
