/** A file name for excerpts that are exported on a day: "excerpts-2021-02-17". Without extension. */
export function suggestedName(speakers: readonly (string | null)[], now: Date): string {
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-')
  const [only, ...others] = new Set(speakers)
  const name = only === null || only === undefined || others.length > 0 ? '' : safeName(only)
  return name === '' ? `excerpts-${day}` : `excerpts-${name}-${day}`
}

/** No characters that a file system of any of the three platforms refuses. */
function safeName(name: string): string {
  const plain = name
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
  return Array.from(plain).slice(0, 40).join('')
}
