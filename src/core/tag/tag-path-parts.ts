/** The names of a path as typed: `Economy / Trade` → ['Economy', 'Trade']; empty parts are left out. */
export function tagPathParts(path: string): string[] {
  return path
    .split('/')
    .map((part) => part.normalize('NFC').replace(/\s+/gu, ' ').trim())
    .filter((part) => part !== '')
}
