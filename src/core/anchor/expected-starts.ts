/** An anchor that was found with certainty: where it stood and where it stands, code units. */
export interface Landmark {
  readonly from: number
  readonly to: number
}

/**
 * Where a place of the old text should be, going by two landmarks, the nearest on each side or at an end
 * of the text the last two; as if nothing had moved where there is none. Landmarks ascend in `from`.
 */
export function expectedStarts(landmarks: readonly Landmark[], start: number): number[] {
  let low = 0
  let high = landmarks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((landmarks[middle]?.from ?? Infinity) < start) low = middle + 1
    else high = middle
  }
  const from = Math.max(0, Math.min(low - 1, landmarks.length - 2))
  const near = landmarks.slice(from, from + 2)
  return near.length === 0 ? [start] : near.map((mark) => start + mark.to - mark.from)
}
