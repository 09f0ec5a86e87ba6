import { FeatureStore } from './feature-store.mjs'
import { labelSentences, trainPerceptron } from './perceptron.mjs'

/**
 * The votes that the second pass is told of, as it meets them in texts that it does not know: each half of the texts is
 * labelled by a model trained on the other half.
 * @param {import('./tagger-modules.mjs').TaggerModules} core
 * @param {{ store: FeatureStore, sentences: import('./corpus.mjs').TextSentence[], featureCount: number }} corpus
 * @param {(sentence: import('./perceptron.mjs').Sentence, labels: Uint8Array, emissions: Float64Array) => void} look at
 *   each labelled sentence
 */
export function firstPassVotes(core, corpus, options, look) {
  const labelled = new Map()
  for (const half of [0, 1]) {
    const own = corpus.sentences.filter(({ text }) => text % 2 === half)
    const others = corpus.sentences.filter(({ text }) => text % 2 !== half)
    const model = trainPerceptron(core, { ...corpus, votes: null, sentences: others }, options)
    labelSentences(core, { ...corpus, sentences: own }, model, (sentence, labels, emissions) => {
      labelled.set(sentence, labels.slice())
      look(sentence, labels, emissions)
    })
  }
  const votes = new FeatureStore()
  for (const sentences of byText(corpus.sentences)) addText(core, sentences, labelled, votes)
  return votes
}

function byText(sentences) {
  const texts = new Map()
  for (const sentence of sentences) {
    if (texts.has(sentence.text)) texts.get(sentence.text).push(sentence)
    else texts.set(sentence.text, [sentence])
  }
  return texts.values()
}

function addText(core, sentences, labelled, store) {
  const votes = new core.LabelVotes()
  for (const sentence of sentences) {
    votes.add(sentence.words, { from: 0, to: sentence.length, isHeading: false }, labelled.get(sentence))
  }
  const buffer = new core.FeatureBuffer()
  for (const sentence of sentences) {
    const labels = labelled.get(sentence)
    for (let at = 0; at < sentence.length; at += 1) {
      if (!votes.addFeatures(buffer, sentence.words[at], labels[at])) buffer.size = 0
      store.addWord(buffer)
    }
  }
}
