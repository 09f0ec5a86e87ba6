/**
 * Deep equality of plain records: objects, arrays, strings, numbers, booleans, null. A property that is
 * undefined equals one that is absent, as it does after structured cloning into the database and back.
 */
export function sameRecord(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) || Array.isArray(b)) {
    if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false
    return a.every((value, index) => sameRecord(value, b[index]))
  }
  const left = new Map(Object.entries(a).filter(([, value]) => value !== undefined))
  const right = new Map(Object.entries(b).filter(([, value]) => value !== undefined))
  if (left.size !== right.size) return false
  for (const [key, value] of left) {
    if (!right.has(key) || !sameRecord(value, right.get(key))) return false
  }
  return true
}
