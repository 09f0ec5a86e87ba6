import { seededRandom } from './random.mjs'

const forbidden = -1e9
/** How often a sentence is passed over that had no error the last time: they are most, and teach little. */
const skipLearnt = 0.6

/**
 * Trains a structured perceptron with feature dropout, averaged over all its steps (Collins 2002).
 * @param {any} core modules of the app
 * @param {{ store: any, sentences: any[], featureCount: number }} corpus features as indexes below `featureCount`
 * @param {{ epochs: number, dropout: number, margin: number, seed: number, say: (line: string) => void }} options
 */
export function trainPerceptron(core, { store, sentences, featureCount }, options) {
  const { labelCount, viterbi, newViterbiSpace } = core
  const random = seededRandom(options.seed)
  const model = newModel(featureCount, labelCount)
  const longest = sentences.reduce((most, { length }) => Math.max(most, length), 0)
  const emissions = new Float64Array(longest * labelCount)
  const found = new Uint8Array(longest)
  const allowed = new Uint8Array(longest)
  const space = newViterbiSpace()
  const kept = { features: new Int32Array(longest * 256), ends: new Int32Array(longest) }
  const order = sentences.flatMap((sentence) => Array.from({ length: sentence.times }, () => sentence))
  for (let epoch = 1; epoch <= options.epochs; epoch += 1) {
    shuffle(order, random)
    let errors = 0
    for (const sentence of order) {
      if (sentence.isLearnt && random() < skipLearnt) continue
      keep(store, sentence, options.dropout, random, kept)
      score(kept, sentence.length, model, emissions, labelCount)
      const gold = sentence.isPartial
        ? completed(core, sentence, emissions, model, space, allowed)
        : sentence.labels
      if (options.margin > 0) addMargin(emissions, gold, sentence.length, options.margin, labelCount)
      viterbi(emissions, sentence.length, model.transitions, space, found)
      const wrong = update(model, kept, gold, found, sentence.length, labelCount)
      sentence.isLearnt = wrong === 0
      errors += wrong
      model.step += 1
    }
    options.say(`epoch ${epoch}: ${errors} wrong labels`)
  }
  return averaged(model)
}

function newModel(featureCount, labelCount) {
  return {
    weights: new Float32Array(featureCount * labelCount),
    sums: new Float64Array(featureCount * labelCount),
    transitions: new Float64Array((labelCount + 1) * labelCount),
    transitionSums: new Float64Array((labelCount + 1) * labelCount),
    step: 1,
  }
}

function shuffle(list, random) {
  for (let i = list.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1))
    const held = list[i]
    list[i] = list[j]
    list[j] = held
  }
}

/**
 * The features of each word of a sentence, some left out by chance so that none is relied on alone: word `i` has those
 * from `ends[i - 1]` to `ends[i]`.
 */
function keep(store, { first, length }, dropout, random, kept) {
  const { hashes, starts, sizes } = store
  const { features, ends } = kept
  let size = 0
  for (let i = 0; i < length; i += 1) {
    const start = starts[first + i]
    const end = start + sizes[first + i]
    for (let at = start; at < end; at += 1) {
      features[size] = hashes[at]
      if (random() >= dropout) size += 1
    }
    ends[i] = size
  }
}

function score({ features, ends }, length, { weights }, emissions, labelCount) {
  emissions.fill(0, 0, length * labelCount)
  let i = 0
  for (let at = 0; at < length; at += 1) {
    const to = at * labelCount
    for (; i < ends[at]; i += 1) {
      const from = features[i] * labelCount
      for (let label = 0; label < labelCount; label += 1) emissions[to + label] += weights[from + label]
    }
  }
}

/** Labels that miss a type: the best sequence that keeps those given and may put that type where there are none. */
function completed({ labelCount, tagTypes, viterbi }, sentence, emissions, model, space, out) {
  const missing = 1 + 4 * tagTypes.indexOf('MISC')
  const limited = emissions.slice(0, sentence.length * labelCount)
  for (let at = 0; at < sentence.length; at += 1) {
    const given = sentence.labels[at]
    for (let label = 0; label < labelCount; label += 1) {
      const isFree = given === 0 && (label === 0 || (label >= missing && label < missing + 4))
      if (label !== given && !isFree) limited[at * labelCount + label] = forbidden
    }
  }
  viterbi(limited, sentence.length, model.transitions, space, out)
  return out
}

/** Every wrong label is made a little better than it is, so that the right one has to win clearly. */
function addMargin(emissions, gold, length, margin, labelCount) {
  for (let at = 0; at < length; at += 1) {
    for (let label = 0; label < labelCount; label += 1) {
      if (label !== gold[at]) emissions[at * labelCount + label] += margin
    }
  }
}

function update(model, { features, ends }, gold, found, length, labelCount) {
  const { weights, sums, transitions, transitionSums, step } = model
  let errors = 0
  let goldBefore = labelCount
  let foundBefore = labelCount
  for (let at = 0; at < length; at += 1) {
    const right = gold[at]
    const wrong = found[at]
    if (right !== wrong) {
      errors += 1
      for (let i = at === 0 ? 0 : ends[at - 1]; i < ends[at]; i += 1) {
        const row = features[i] * labelCount
        weights[row + right] += 1
        sums[row + right] += step
        weights[row + wrong] -= 1
        sums[row + wrong] -= step
      }
    }
    if (right !== wrong || goldBefore !== foundBefore) {
      transitions[goldBefore * labelCount + right] += 1
      transitionSums[goldBefore * labelCount + right] += step
      transitions[foundBefore * labelCount + wrong] -= 1
      transitionSums[foundBefore * labelCount + wrong] -= step
    }
    goldBefore = right
    foundBefore = wrong
  }
  return errors
}

function averaged({ weights, sums, transitions, transitionSums, step }) {
  for (let i = 0; i < weights.length; i += 1) weights[i] -= sums[i] / step
  for (let i = 0; i < transitions.length; i += 1) transitions[i] -= transitionSums[i] / step
  return { weights, transitions }
}
