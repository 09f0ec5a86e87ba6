/** A bar beside the text, CSS px from the top of the column. */
export interface Bar {
  readonly key: string
  readonly top: number
  readonly bottom: number
}

export interface LaidBar extends Bar {
  /** 0 is next to the text; bars side by side stand in lanes further out, three at most. */
  readonly lane: number
  /** Where its label stands, never over the label before. */
  readonly labelTop: number
}

const lanes = 3

/** Gives bars (in text order) a lane, and their labels a place of `labelHeight` each. */
export function layBars(bars: readonly Bar[], labelHeight: number): LaidBar[] {
  const laneEnds: number[] = []
  let labelEnd = -Infinity
  return bars.map((bar) => {
    const free = laneEnds.findIndex((end) => end <= bar.top)
    const lane = Math.min(free < 0 ? laneEnds.length : free, lanes - 1)
    laneEnds[lane] = Math.max(laneEnds[lane] ?? 0, bar.bottom)
    const labelTop = Math.max(bar.top, labelEnd)
    labelEnd = labelTop + labelHeight
    return { ...bar, lane, labelTop }
  })
}
