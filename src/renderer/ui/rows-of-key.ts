/** How many rows a key moves on in a list, ±Infinity to its ends; null for other keys. `page`: rows of a page. */
export function rowsOfKey(key: string, page: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return 1
    case 'ArrowUp':
      return -1
    case 'PageDown':
      return page
    case 'PageUp':
      return -page
    case 'End':
      return Infinity
    case 'Home':
      return -Infinity
    default:
      return null
  }
}
