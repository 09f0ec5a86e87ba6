/**
 * One model whose weights are the means of those of several, added up in their order so that the sums are the same bytes.
 * @param {readonly { weights: Float32Array, transitions: Float64Array }[]} models at least one; the first is overwritten
 */
export function meanModel(models) {
  const [first, ...others] = models
  if (first === undefined) throw new Error('no model to make a mean of')
  toMean(
    first.weights,
    others.map(({ weights }) => weights),
  )
  toMean(
    first.transitions,
    others.map(({ transitions }) => transitions),
  )
  return first
}

/**
 * @param {Float32Array | Float64Array} values
 * @param {readonly (Float32Array | Float64Array)[]} others
 */
function toMean(values, others) {
  for (let at = 0; at < values.length; at += 1) {
    let sum = values[at] ?? 0
    for (const other of others) sum += other[at] ?? 0
    values[at] = sum / (others.length + 1)
  }
}
