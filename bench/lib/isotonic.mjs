/** Fewer findings make no step of their own. */
const fewest = 12
/** As many findings at the rate that the rules' own score says are added to each step: a few hundred labels prove little. */
const prior = 12

/**
 * Steps from scores to the share that is right, which never falls: pool adjacent violators (Ayer et al. 1955) over
 * steps of `fewest` findings at least, each drawn towards its mean score.
 *
 * @typedef {{upTo: number, right: number, score: number, count: number}} Step
 * @param {{score: number, isRight: boolean}[]} judged
 * @returns {[upTo: number, share: number][]}
 */
export function isotonicSteps(judged) {
  /** @type {Step[]} */
  const steps = []
  for (const { score, isRight } of [...judged].sort((a, b) => a.score - b.score)) {
    const one = { upTo: score, right: Number(isRight), score, count: 1 }
    const last = steps.at(-1)
    if (last && (last.count < fewest || last.upTo === score)) steps.splice(-1, 1, sum(last, one))
    else steps.push(one)
  }
  /** @type {Step[]} */
  const pooled = []
  for (const step of steps) {
    pooled.push(step)
    for (let [before, last] = pooled.slice(-2); before && last; [before, last] = pooled.slice(-2)) {
      if (last.count >= fewest && share(before) < share(last)) break
      pooled.splice(-2, 2, sum(before, last))
    }
  }
  return pooled.map((step, at) => [at === pooled.length - 1 ? 1 : step.upTo, share(step)])
}

/** @param {Step} a @param {Step} b @returns {Step} */
function sum(a, b) {
  return { upTo: b.upTo, right: a.right + b.right, score: a.score + b.score, count: a.count + b.count }
}

/** @param {Step} step */
function share({ right, score, count }) {
  return (right + (prior * score) / count) / (count + prior)
}
