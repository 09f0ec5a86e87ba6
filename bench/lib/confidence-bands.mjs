const edges = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.01]

/** Of what was given with so much confidence, how much was right: a line a band. @param {{confidence: number, isRight: boolean}[]} judged */
export function confidenceBands(judged) {
  return edges.slice(0, -1).flatMap((from, at) => {
    const to = edges[at + 1] ?? 1
    const band = judged.filter(({ confidence }) => confidence >= from && confidence < to)
    if (band.length === 0) return []
    const mean = band.reduce((sum, { confidence }) => sum + confidence, 0) / band.length
    const right = band.filter(({ isRight }) => isRight).length / band.length
    const said = (100 * mean).toFixed(0)
    return [
      `said ${said.padStart(3)} % sure: ${(100 * right).toFixed(0).padStart(3)} % right (${band.length})`,
    ]
  })
}
