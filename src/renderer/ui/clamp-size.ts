/** `size` within its limits; where the limits cross, the lower one holds. */
export function clampSize(size: number, min: number, max: number): number {
  return Math.max(min, Math.min(max, size))
}
