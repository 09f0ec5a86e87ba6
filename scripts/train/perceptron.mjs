import { seededRandom } from './random.mjs'

const forbidden = -1e9
/** Keeps the words that no name may cover outside: they have no features. */
const certain = 1e6
/** How often a sentence is passed over that had no error the last time: they are most, and teach little. */
const skipLearnt = 0.6
/** How often a sentence is learnt with the votes of the rest of its text, as the second pass has them. */
const withVotes = 0.6

/**
 * Put on every wrong label while learning, so that the right one has to win by more than a little: cost-augmented
 * decoding with the Hamming distance (Taskar, Guestrin, Koller 2003).
 */
const margin = 20

/** @typedef {import('./feature-store.mjs').FeatureStore} FeatureStore */

/**
 * @typedef {object} Sentence
 * @property {number} first index of its first word in the store
 * @property {number} length
 * @property {Uint8Array} labels
 * @property {boolean} isPartial groups, works and the like are not labelled in it
 * @property {number} times how often it is learnt in an epoch
 */

/**
 * Trains a structured perceptron with feature dropout, averaged over all its steps (Collins 2002).
 * @param {import('./tagger-modules.mjs').TaggerModules} core
 * @param {{ store: FeatureStore, votes: FeatureStore | null, sentences: Sentence[], featureCount: number }} corpus features as indexes below
 *   `featureCount`; `votes` is null where there are none yet
 * @param {{ epochs: number, dropout: number, seed: number, say: (line: string) => void }} options
 */
export function trainPerceptron(core, { store, votes, sentences, featureCount }, options) {
  const random = seededRandom(options.seed)
  const model = newModel(featureCount, core.labelCount)
  const desk = newDesk(core, sentences)
  const order = sentences.flatMap((sentence) => Array.from({ length: sentence.times }, () => sentence))
  const learnt = new Set()
  for (let epoch = 1; epoch <= options.epochs; epoch += 1) {
    shuffle(order, random)
    let errors = 0
    for (const sentence of order) {
      if (learnt.has(sentence) && random() < skipLearnt) continue
      const used = votes !== null && random() < withVotes ? votes : null
      keep(store, used, sentence, options.dropout, random, desk)
      score(desk, sentence.length, model, core.labelCount)
      const gold = sentence.isPartial ? completed(core, sentence, model, desk) : sentence.labels
      hinder(desk, gold, sentence.length, core.labelCount)
      core.viterbi(desk.emissions, sentence.length, model.transitions, desk.space, desk.found)
      const wrong = update(model, desk, gold, sentence.length, core.labelCount)
      if (wrong === 0) learnt.add(sentence)
      else learnt.delete(sentence)
      errors += wrong
      model.step += 1
    }
    options.say(`epoch ${epoch}: ${errors} wrong labels`)
  }
  return averaged(model)
}

/**
 * Labels sentences by a trained model, without votes.
 * @param {(sentence: Sentence, labels: Uint8Array, emissions: Float64Array) => void} take what it is given is used again
 */
export function labelSentences(core, { store, sentences }, model, take) {
  const desk = newDesk(core, sentences)
  for (const sentence of sentences) {
    keep(store, null, sentence, 0, () => 1, desk)
    score(desk, sentence.length, model, core.labelCount)
    core.viterbi(desk.emissions, sentence.length, model.transitions, desk.space, desk.found)
    take(sentence, desk.found.subarray(0, sentence.length), desk.emissions)
  }
}

/** Space for one sentence at a time. */
function newDesk({ labelCount, newViterbiSpace }, sentences) {
  const longest = sentences.reduce((most, { length }) => Math.max(most, length), 0)
  return {
    emissions: new Float64Array(longest * labelCount),
    found: new Uint8Array(longest),
    allowed: new Uint8Array(longest),
    features: new Int32Array(longest * 256),
    ends: new Int32Array(longest),
    space: newViterbiSpace(),
  }
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
function keep(store, votes, { first, length }, dropout, random, { features, ends }) {
  let size = 0
  const take = ({ hashes, starts, sizes }, word) => {
    const start = starts[word]
    const end = start + sizes[word]
    for (let at = start; at < end; at += 1) {
      features[size] = hashes[at]
      if (random() >= dropout) size += 1
    }
  }
  for (let i = 0; i < length; i += 1) {
    take(store, first + i)
    if (votes !== null) take(votes, first + i)
    ends[i] = size
  }
}

function score({ features, ends, emissions }, length, { weights }, labelCount) {
  emissions.fill(0, 0, length * labelCount)
  let i = 0
  for (let at = 0; at < length; at += 1) {
    const to = at * labelCount
    if (i === ends[at]) emissions[to] = certain
    for (; i < ends[at]; i += 1) {
      const from = features[i] * labelCount
      for (let label = 0; label < labelCount; label += 1) emissions[to + label] += weights[from + label]
    }
  }
}

/** Adds the margin to the scores of wrong labels, but where a word has no features. */
function hinder({ emissions }, gold, length, labelCount) {
  for (let at = 0; at < length; at += 1) {
    const from = at * labelCount
    if (emissions[from] >= certain / 2) continue
    for (let label = 0; label < labelCount; label += 1)
      if (label !== gold[at]) emissions[from + label] += margin
  }
}

/** Labels that miss a type: the best sequence that keeps those given and may put that type where there are none. */
function completed({ labelCount, tagTypes, viterbi }, sentence, model, { emissions, space, allowed }) {
  const missing = 1 + 4 * tagTypes.indexOf('MISC')
  const limited = emissions.slice(0, sentence.length * labelCount)
  for (let at = 0; at < sentence.length; at += 1) {
    const given = sentence.labels[at]
    for (let label = 0; label < labelCount; label += 1) {
      const isFree = given === 0 && (label === 0 || (label >= missing && label < missing + 4))
      if (label !== given && !isFree) limited[at * labelCount + label] = forbidden
    }
  }
  viterbi(limited, sentence.length, model.transitions, space, allowed)
  return allowed
}

function update(model, { features, ends, found }, gold, length, labelCount) {
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
