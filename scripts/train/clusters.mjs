import { seededRandom } from './random.mjs'

const dimensions = 100

/**
 * Spherical k-means of the rows in `members`; the cluster of each.
 * @param {Float32Array} vectors rows of unit length
 * @param {readonly number[]} members
 */
function kMeans(vectors, members, count, rounds, random) {
  if (members.length <= count) return members.map((_, at) => at)
  const centres = new Float32Array(count * dimensions)
  const assigned = new Int32Array(members.length)
  const seedOne = (cluster) => {
    // Frequent words make the better seeds.
    const row = members[Math.floor(random() * Math.min(members.length, 20_000))] ?? 0
    centres.set(vectors.subarray(row * dimensions, (row + 1) * dimensions), cluster * dimensions)
  }
  for (let cluster = 0; cluster < count; cluster += 1) seedOne(cluster)
  for (let round = 0; round < rounds; round += 1) {
    assign(vectors, members, centres, count, assigned)
    moveCentres(vectors, members, centres, count, assigned, seedOne)
  }
  return Array.from(assigned)
}

function assign(vectors, members, centres, count, assigned) {
  for (let j = 0; j < members.length; j += 1) {
    const from = members[j] * dimensions
    let best = -9
    for (let cluster = 0; cluster < count; cluster += 1) {
      const centre = cluster * dimensions
      let sum = 0
      for (let d = 0; d < dimensions; d += 1) sum += vectors[from + d] * centres[centre + d]
      if (sum > best) {
        best = sum
        assigned[j] = cluster
      }
    }
  }
}

function moveCentres(vectors, members, centres, count, assigned, seedOne) {
  centres.fill(0)
  const sizes = new Int32Array(count)
  for (let j = 0; j < members.length; j += 1) {
    const centre = assigned[j] * dimensions
    sizes[assigned[j]] = (sizes[assigned[j]] ?? 0) + 1
    for (let d = 0; d < dimensions; d += 1) centres[centre + d] += vectors[members[j] * dimensions + d]
  }
  for (let cluster = 0; cluster < count; cluster += 1) {
    if (sizes[cluster] === 0) {
      seedOne(cluster)
      continue
    }
    normalise(centres.subarray(cluster * dimensions, (cluster + 1) * dimensions))
  }
}

function normalise(row) {
  let sum = 0
  for (const value of row) sum += value * value
  const length = Math.sqrt(sum) || 1
  for (let d = 0; d < row.length; d += 1) row[d] /= length
}

/**
 * Two clusterings of words: `fine` splits 32 clusters by 16 and these by 8 (12 bits), `other` 128 by 8 (10 bits).
 * @param {readonly (readonly number[])[]} rows the words' vectors, frequent words first
 */
export function clusterWords(rows, seed) {
  const vectors = new Float32Array(rows.length * dimensions)
  rows.forEach((row, at) => {
    const to = vectors.subarray(at * dimensions, (at + 1) * dimensions)
    to.set(row.slice(0, dimensions))
    normalise(to)
  })
  const all = rows.map((_, at) => at)
  return {
    fine: nested(
      vectors,
      all,
      [
        [32, 10],
        [16, 8],
        [8, 8],
      ],
      seededRandom(seed),
    ),
    other: nested(
      vectors,
      all,
      [
        [128, 8],
        [8, 6],
      ],
      seededRandom(seed + 1),
    ),
  }
}

/** Clusters within clusters; codes with the coarser level in the upper bits. */
function nested(vectors, members, levels, random) {
  const codes = new Uint16Array(members.length)
  const split = (group, depth, code) => {
    const level = levels[depth]
    if (level === undefined) {
      for (const member of group) codes[member] = code
      return
    }
    const [count, rounds] = level
    const clusters = kMeans(vectors, group, count, rounds, random)
    for (let cluster = 0; cluster < count; cluster += 1) {
      split(
        group.filter((_, at) => clusters[at] === cluster),
        depth + 1,
        code * count + cluster,
      )
    }
  }
  split(members, 0, 0)
  return codes
}
