import { featureNames } from './block-features'
import model from './block-trees.json'

/** Numbers of a node: feature, edge, what it adds by itself. See `bench/train-extract.mjs`, which writes the trees. */
const nodeSize = 3

export interface BlockJudgement {
  /** Above 0: part of the article. Log-odds. */
  readonly score: number
  /** The features that speak most for the outcome, strongest first, as `name +1.20`. */
  readonly reasons: readonly string[]
}

/**
 * Judges a block by its features: the sum of small decision trees (gradient boosting, Friedman 2001), learned from
 * pages whose article people had marked. `explain`: also say what decided, which takes longer.
 */
export function judgeBlock(features: readonly number[], explain = false): BlockJudgement {
  const said = new Map<number, number>()
  let score = model.base
  for (const tree of model.trees) {
    // Complete trees: the children of node n are 2n + 1 and 2n + 2.
    let node = 0
    let before = 0
    for (;;) {
      const at = node * nodeSize
      const feature = tree[at] ?? -1
      const value = tree[at + 2] ?? 0
      if (explain && node > 0) {
        const parent = tree[((node - 1) >> 1) * nodeSize] ?? -1
        said.set(parent, (said.get(parent) ?? 0) + value - before)
      }
      before = value
      if (feature < 0) break
      node = 2 * node + ((features[feature] ?? 0) < (tree[at + 1] ?? 0) ? 1 : 2)
    }
    score += before
  }
  const reasons = [...said]
    .filter(([, weight]) => Math.sign(weight) === Math.sign(score))
    .sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]))
    .slice(0, 3)
    .map(
      ([feature, weight]) =>
        `${featureNames[feature] ?? ''} ${weight > 0 ? '+' : '−'}${Math.abs(weight).toFixed(2)}`,
    )
  return { score, reasons }
}
