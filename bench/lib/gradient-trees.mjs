// Gradient boosted decision trees for yes and no (Friedman 2001; second-order gains as in XGBoost), small enough to
// read. Features are put into bins first, so that a split is found in one pass over the rows.

/**
 * @param {number[][]} rows
 * @param {{ labels: number[], weights: number[], trees?: number, depth?: number, rate?: number, bins?: number,
 *   leastWeight?: number, lambda?: number, columns?: number, random: () => number }} options
 * @returns {{ base: number, trees: number[][] }} each tree complete, a node being [feature or -1, edge, value]
 */
export function trainTrees(rows, options) {
  const { labels, weights, trees = 120, rate = 0.1, columns = 0.6, random } = options
  const binned = binRows(rows, options.bins ?? 32)
  const sums = new Float64Array(rows.length)
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const positive = weights.reduce((sum, weight, at) => sum + weight * labels[at], 0)
  const base = Math.log(positive / (total - positive))
  sums.fill(base)
  const gradients = new Float64Array(rows.length)
  const curvatures = new Float64Array(rows.length)
  const grown = []
  for (let round = 0; round < trees; round += 1) {
    for (let at = 0; at < rows.length; at += 1) {
      const chance = 1 / (1 + Math.exp(-sums[at]))
      gradients[at] = weights[at] * (chance - labels[at])
      curvatures[at] = weights[at] * Math.max(chance * (1 - chance), 1e-4)
    }
    const chosen = binned.edges.map((_, feature) => feature).filter(() => random() < columns)
    grown.push(growTree({ binned, gradients, curvatures, sums, chosen, rate, ...options }))
  }
  return { base: round4(base), trees: grown }
}

function growTree(state) {
  const { binned, gradients, curvatures, sums, rate, depth = 4, lambda = 1 } = state
  const nodes = []
  const grow = (rows, node, left) => {
    let gradient = 0
    let curvature = 0
    for (const row of rows) {
      gradient += gradients[row]
      curvature += curvatures[row]
    }
    const value = (-gradient / (curvature + lambda)) * rate
    const split = left === 0 || rows.length < 40 ? null : findSplit(state, rows, gradient, curvature)
    if (split === null) {
      nodes[node] = [-1, 0, round4(value)]
      for (const row of rows) sums[row] += value
      return
    }
    const { feature, bin } = split
    nodes[node] = [feature, round4(binned.edges[feature][bin]), round4(value)]
    const isLow = (row) => binned.bins[row * binned.edges.length + feature] <= bin
    grow(rows.filter(isLow), 2 * node + 1, left - 1)
    grow(
      rows.filter((row) => !isLow(row)),
      2 * node + 2,
      left - 1,
    )
  }
  grow([...sums.keys()], 0, depth)
  return Array.from(nodes, (node) => node ?? [-1, 0, 0]).flat()
}

function findSplit(state, rows, gradient, curvature) {
  const { binned, gradients, curvatures, chosen, lambda = 1, leastWeight = 0.02 } = state
  const width = binned.edges.length
  const worth = (g, h) => (g * g) / (h + lambda)
  let best = null
  let most = 1e-3
  for (const feature of chosen) {
    const count = binned.edges[feature].length
    const gradientOf = new Float64Array(count + 1)
    const curvatureOf = new Float64Array(count + 1)
    for (const row of rows) {
      const bin = binned.bins[row * width + feature]
      gradientOf[bin] += gradients[row]
      curvatureOf[bin] += curvatures[row]
    }
    let low = 0
    let lowCurvature = 0
    for (let bin = 0; bin < count; bin += 1) {
      low += gradientOf[bin]
      lowCurvature += curvatureOf[bin]
      const highCurvature = curvature - lowCurvature
      if (lowCurvature < leastWeight || highCurvature < leastWeight) continue
      const gain =
        worth(low, lowCurvature) + worth(gradient - low, highCurvature) - worth(gradient, curvature)
      if (gain > most) {
        most = gain
        best = { feature, bin }
      }
    }
  }
  return best
}

/** The bin of a value is the number of edges that are not above it. */
function binRows(rows, most) {
  const width = rows[0].length
  const bins = new Uint8Array(rows.length * width)
  const edges = []
  for (let feature = 0; feature < width; feature += 1) {
    const values = rows.map((row) => row[feature]).sort((a, b) => a - b)
    const different = [...new Set(values)]
    const at = Array.from(
      { length: most - 1 },
      (_, k) => values[Math.floor(((k + 1) * values.length) / most)],
    )
    const cuts = different.length <= most ? different.slice(1) : [...new Set(at)]
    edges.push(cuts)
    rows.forEach((row, index) => {
      let bin = 0
      while (bin < cuts.length && cuts[bin] <= row[feature]) bin += 1
      bins[index * width + feature] = bin
    })
  }
  return { bins, edges }
}

const round4 = (value) => Number(value.toFixed(4))
