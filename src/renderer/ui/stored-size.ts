/** A width that this window's person chose, in CSS px; null where none is kept. How a window looks is no archive data. */
export function readStoredSize(key: string): number | null {
  const stored = localStorage.getItem(`cuttings.size.${key}`)
  if (stored === null) return null
  const size = Number.parseFloat(stored)
  return Number.isFinite(size) ? size : null
}

export function writeStoredSize(key: string, size: number): void {
  localStorage.setItem(`cuttings.size.${key}`, String(Math.round(size)))
}
