/** The same picture of the same item has the same id in every archive. */
export function pictureId(itemId: string, sha256: string): string {
  return `${itemId}:${sha256}`
}
