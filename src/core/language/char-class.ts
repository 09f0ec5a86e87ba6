/** Bits of what a UTF-16 code unit is; half of a surrogate pair is nothing. */
export const charBits = { upper: 1, lower: 2, letter: 4, mark: 8, digit: 16, number: 32, space: 64 } as const

const known = 128
const classes = new Uint8Array(1 << 16)
const tests: readonly (readonly [RegExp, number])[] = [
  [/\p{Lu}/u, charBits.upper],
  [/\p{Ll}/u, charBits.lower],
  [/\p{L}/u, charBits.letter],
  [/\p{M}/u, charBits.mark],
  [/\p{Nd}/u, charBits.digit],
  [/\p{N}/u, charBits.number],
  [/\s/u, charBits.space],
]

/** `charBits` of a code unit, by Unicode's classes; asked of a regular expression only once for each. */
export function charClass(code: number): number {
  const held = classes[code] ?? 0
  return held === 0 ? classify(code) : held
}

function classify(code: number): number {
  const character = String.fromCharCode(code)
  let bits = known
  for (const [pattern, bit] of tests) if (pattern.test(character)) bits |= bit
  classes[code] = bits
  return bits
}

/** The code units of some characters, to look one up without making a string of it. */
export function codesOf(characters: string): ReadonlySet<number> {
  return new Set(Array.from({ length: characters.length }, (_, at) => characters.charCodeAt(at)))
}
