/**
 * How many errors (insertions, deletions, substitutions of code units) the whole pattern has where it ends after
 * each unit of the text: the last row of the edit matrix; `row[0]` is before the first unit. With `freeStart` a
 * match may begin anywhere in the text, else it begins at its start. Takes `text.length × pattern.length / 32`
 * steps. Bit-parallel, in blocks of 32: G. Myers, A fast bit-vector algorithm for approximate string matching
 * (1999), in the form of H. Hyyrö (2003).
 */
export function errorRow(text: string, pattern: string, freeStart: boolean): Int32Array {
  const row = new Int32Array(text.length + 1)
  row[0] = pattern.length
  const blocks = Math.ceil(pattern.length / 32)
  const equal = equalBits(pattern, blocks)
  const none = new Int32Array(blocks)
  const rises = new Int32Array(blocks).fill(-1)
  const falls = new Int32Array(blocks)
  const lastBit = 1 << ((pattern.length - 1) % 32)
  for (let i = 0; i < text.length; i += 1) {
    const bits = equal.get(text.charCodeAt(i)) ?? none
    let carry = freeStart ? 0 : 1
    for (let block = 0; block < blocks; block += 1) {
      const up = rises[block] ?? 0
      const down = falls[block] ?? 0
      const here = bits[block] ?? 0
      const vertical = here | down
      const equals = carry < 0 ? here | 1 : here
      const horizontal = (((equals & up) + up) ^ up) | equals
      let plus = down | ~(horizontal | up)
      let minus = up & horizontal
      const top = block === blocks - 1 ? lastBit : 1 << 31
      const out = (plus & top) !== 0 ? 1 : (minus & top) !== 0 ? -1 : 0
      plus = (plus << 1) | (carry > 0 ? 1 : 0)
      minus = (minus << 1) | (carry < 0 ? 1 : 0)
      rises[block] = minus | ~(vertical | plus)
      falls[block] = plus & vertical
      carry = out
    }
    row[i + 1] = (row[i] ?? 0) + carry
  }
  return row
}

/** For each code unit of the pattern, the places where it stands, a bit each. */
function equalBits(pattern: string, blocks: number): Map<number, Int32Array> {
  const equal = new Map<number, Int32Array>()
  for (let i = 0; i < pattern.length; i += 1) {
    const code = pattern.charCodeAt(i)
    let bits = equal.get(code)
    if (bits === undefined) {
      bits = new Int32Array(blocks)
      equal.set(code, bits)
    }
    bits[i >> 5] = (bits[i >> 5] ?? 0) | (1 << (i & 31))
  }
  return equal
}
