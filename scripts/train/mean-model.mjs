/**
 * One model whose weights are the means of those of several, added up in their order so that the sums are the same bytes.
 * @param {readonly { weights: Float32Array, transitions: Float64Array }[]} models at least one; the first is overwritten
 */
export function meanModel(models) {
  const [first, ...others] = models
  if (first === undefined) throw new Error('no model to make a mean of')
  for (const kind of /** @type {const} */ (['weights', 'transitions'])) {
    const sums = first[kind]
    for (const other of others) for (let i = 0; i < sums.length; i += 1) sums[i] += other[kind][i] ?? 0
    for (let i = 0; i < sums.length; i += 1) sums[i] /= models.length
  }
  return first
}
