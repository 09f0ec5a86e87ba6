const isDigit = (code: number): boolean => code >= 48 && code <= 57
const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122
/** A longer run of letters is given up to here. */
const longest = 32

/**
 * Goes through the places where a run of ASCII letters and digits begins: `see` gets the offset and the letters there in
 * small ones, or '' where it is a digit.
 */
export function eachWordStart(text: string, see: (at: number, word: string) => void): void {
  let isInside = false
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    const isHere = isLetter(code) || isDigit(code)
    if (isHere && !isInside) see(at, isDigit(code) ? '' : wordAt(text, at))
    isInside = isHere
  }
}

function wordAt(text: string, at: number): string {
  let end = at
  while (end < text.length && end - at < longest && isLetter(text.charCodeAt(end))) end += 1
  return text.slice(at, end).toLowerCase()
}
