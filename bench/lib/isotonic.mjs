/** Fewer findings make no step of their own. */
const fewest = 12
/** As many findings at the usual rate are added to each step, since a few hundred labels prove little. */
const prior = 8

/**
 * Steps from scores to the share that is right, which never falls: pool adjacent violators (Ayer et al. 1955), with
 * steps of `fewest` findings at least, drawn towards the `usual` rate.
 *
 * @param {{score: number, isRight: boolean}[]} judged @param {number} usual
 * @returns {[upTo: number, share: number][]}
 */
export function isotonicSteps(judged, usual) {
  const sorted = [...judged].sort((a, b) => a.score - b.score)
  /** @type {{upTo: number, right: number, count: number}[]} */
  const steps = []
  for (const { score, isRight } of sorted) {
    const last = steps.at(-1)
    if (last && (last.count < fewest || last.upTo === score)) {
      last.upTo = score
      last.right += Number(isRight)
      last.count += 1
    } else steps.push({ upTo: score, right: Number(isRight), count: 1 })
    merge(steps, false)
  }
  merge(steps, true)
  if (steps.length === 0) return [[1, usual]]
  return steps.map(({ upTo, right, count }, at) => [
    at === steps.length - 1 ? 1 : upTo,
    (right + prior * usual) / (count + prior),
  ])
}

/** @param {{upTo: number, right: number, count: number}[]} steps @param {boolean} isDone */
function merge(steps, isDone) {
  for (;;) {
    const last = steps.at(-1)
    const before = steps.at(-2)
    if (!last || !before) return
    const isFull = last.count >= fewest
    const falls = isFull && before.right / before.count >= last.right / last.count
    if (!falls && !(isDone && !isFull)) return
    steps.splice(-2, 2, {
      upTo: last.upTo,
      right: last.right + before.right,
      count: last.count + before.count,
    })
  }
}
