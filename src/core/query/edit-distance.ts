/**
 * How many letters have to be changed, added or left out to come from one word to the other (Levenshtein's distance,
 * by the table of Wagner and Fischer), counted in UTF-16 code units; anything above `most` as `most` + 1.
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let row = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let line = 1; line <= a.length; line += 1) {
    const next = [line]
    for (let column = 1; column <= b.length; column += 1) {
      const same = a.charCodeAt(line - 1) === b.charCodeAt(column - 1) ? 0 : 1
      const above = (row[column] as number) + 1
      const before = (next[column - 1] as number) + 1
      next.push(Math.min(above, before, (row[column - 1] as number) + same))
    }
    row = next
  }
  return Math.min(most + 1, row[b.length] as number)
}
