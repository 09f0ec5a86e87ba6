/** Whether two lines say the same, whatever their case and spaces. */
export function isSameLine(one: string, other: string): boolean {
  return folded(one) === folded(other)
}

function folded(line: string): string {
  return line.replace(/\s+/gu, ' ').trim().toLowerCase()
}
