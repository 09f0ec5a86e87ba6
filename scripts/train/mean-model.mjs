/**
 * One model whose weights are the means of those of several, added up in their order so that the sums are the same bytes.
 * @param {readonly { weights: Float64Array | Float32Array, transitions: Float64Array }[]} models at least one; the first is overwritten
 */
export function meanModel(models) {
  const [first, ...others] = models
  if (first === undefined) throw new Error('no model to make a mean of')
  for (const kind of /** @type {const} */ (['weights', 'transitions'])) {
    const sums = first[kind]
    sums.forEach((own, at) => {
      let sum = own
      for (const other of others) sum += other[kind][at] ?? 0
      sums[at] = sum / models.length
    })
  }
  return first
}
