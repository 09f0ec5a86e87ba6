/** A bar beside the text, CSS px from the top of the column. */
export interface Bar {
  readonly key: string
  readonly top: number
  readonly bottom: number
}

export interface LaidBar extends Bar {
  /** 0 is next to the text; bars side by side stand in lanes further out, three at most. */
  readonly lane: number
  /** Where its label stands, never over the label before; null where there is no room for one. */
  readonly labelTop: number | null
}

const lanes = 3

/**
 * Gives bars (in text order) a lane, and their labels a place. `along`: labels run along their bars and are as long
 * as them; `beside`: each is as high as `labelHeight` says, moved down where the one before is in the way.
 */
export function layBars(
  bars: readonly Bar[],
  labels: 'along' | 'beside',
  labelHeight: (key: string) => number,
): LaidBar[] {
  const laneEnds: number[] = []
  let labelEnd = -Infinity
  return bars.map((bar) => {
    const free = laneEnds.findIndex((end) => end <= bar.top)
    const lane = Math.min(free < 0 ? laneEnds.length : free, lanes - 1)
    laneEnds[lane] = Math.max(laneEnds[lane] ?? 0, bar.bottom)
    const labelTop = labels === 'beside' ? Math.max(bar.top, labelEnd) : bar.top >= labelEnd ? bar.top : null
    if (labelTop !== null) labelEnd = labels === 'beside' ? labelTop + labelHeight(bar.key) : bar.bottom
    return { ...bar, lane, labelTop }
  })
}
