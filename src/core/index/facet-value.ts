/** A value as it is counted and asked for: a query is one line, and holds no more than one space between two words. */
export function facetValue(text: string): string {
  return text.normalize('NFC').replaceAll(/\s+/gu, ' ').trim()
}
