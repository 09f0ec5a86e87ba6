/** A name as one line without spaces at its ends. */
export function oneName(name: string): string {
  return name.replace(/\s+/gu, ' ').trim()
}
