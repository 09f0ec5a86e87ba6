const bands = 24

/**
 * Gathers how often names with a given margin are right, of sentences that their model did not learn.
 * @param {{ labelCount: number }} core
 * @param {number} step what a weight of 1 stands for in the file
 */
export function marginTable({ labelCount }, step) {
  const names = []
  return {
    /** @param {import('./perceptron.mjs').Sentence} sentence */
    look(sentence, labels, emissions) {
      if (sentence.isPartial) return
      for (const [first, last] of spansOf(labels)) {
        const type = (labels[last] - 1) >> 2
        let least = Infinity
        let isRight =
          labels[last + 1] === undefined || sentence.labels[last + 1] === 0 || labels[last + 1] !== 0
        for (let at = first; at <= last; at += 1) {
          let own = -Infinity
          let others = -Infinity
          for (let label = 0; label < labelCount; label += 1) {
            const score = emissions[at * labelCount + label]
            if (label > 0 && (label - 1) >> 2 === type) own = Math.max(own, score)
            else others = Math.max(others, score)
          }
          least = Math.min(least, own - others)
          if (sentence.labels[at] !== labels[at]) isRight = false
        }
        names.push({ margin: least / step, isRight })
      }
    },
    /** Percents for bands of the margin, never falling. */
    table() {
      const sorted = names.map(({ margin }) => margin).sort((a, b) => a - b)
      const marginStep = Math.max(1, Math.round((sorted[Math.floor(sorted.length * 0.9)] ?? 1) / (bands - 2)))
      const right = new Array(bands).fill(1)
      const all = new Array(bands).fill(2)
      for (const { margin, isRight } of names) {
        const band = Math.max(0, Math.min(bands - 1, Math.floor(margin / marginStep) + 1))
        all[band] += 1
        if (isRight) right[band] += 1
      }
      let last = 0
      const calibration = right.map(
        (count, band) => (last = Math.max(last, Math.round((100 * count) / all[band]))),
      )
      return { calibration, marginStep }
    },
  }
}

function spansOf(labels) {
  const spans = []
  let first = 0
  for (let at = 0; at < labels.length; at += 1) {
    const kind = (labels[at] - 1) % 4
    if (labels[at] === 0 || kind === 1) continue
    if (kind === 0 || kind === 3) first = at
    if (kind >= 2) spans.push([first, at])
  }
  return spans
}
