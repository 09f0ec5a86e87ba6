/** "McDonald's" → "XxXx'x": the kinds of characters in their order, repeats left out, short words marked. */
export function wordShape(word: string): string {
  let shape = ''
  let last = ''
  for (const character of word.length > 40 ? word.slice(0, 40) : word) {
    const kind = kindOf(character)
    if (kind !== last) shape += kind
    last = kind
  }
  return shape + (word.length === 1 ? '1' : word.length < 4 ? 's' : '')
}

function kindOf(character: string): string {
  if (character >= 'a' && character <= 'z') return 'x'
  if (character >= 'A' && character <= 'Z') return 'X'
  if (/\p{Lu}/u.test(character)) return 'X'
  if (/\p{L}|\p{M}/u.test(character)) return 'x'
  return /\p{N}/u.test(character) ? 'd' : character
}
