import { coreModules } from './core-modules.mjs'

const paths = [
  'language/fold',
  'language/tokenise',
  'language/parse-text',
  'language/lexicon/groups',
  'language/lexicon/given-names',
  'language/lexicon/organisations',
  'language/lexicon/places',
  'language/tagger/hash-text',
  'language/tagger/mix-hashes',
  'language/tagger/tagger-lexicon',
  'language/tagger/tag-set',
  'language/tagger/text-facts',
  'language/tagger/feature-buffer',
  'language/tagger/add-features',
  'language/tagger/may-be-name',
  'language/tagger/label-votes',
  'language/tagger/trim-name',
  'language/tagger/viterbi',
  'language/tagger/word-memory',
]

/**
 * What training uses of the app.
 * @typedef {typeof import('../../src/core/language/fold')
 *   & typeof import('../../src/core/language/tokenise')
 *   & typeof import('../../src/core/language/parse-text')
 *   & typeof import('../../src/core/language/lexicon/groups')
 *   & typeof import('../../src/core/language/lexicon/given-names')
 *   & typeof import('../../src/core/language/lexicon/organisations')
 *   & typeof import('../../src/core/language/lexicon/places')
 *   & typeof import('../../src/core/language/tagger/hash-text')
 *   & typeof import('../../src/core/language/tagger/mix-hashes')
 *   & typeof import('../../src/core/language/tagger/tagger-lexicon')
 *   & typeof import('../../src/core/language/tagger/tag-set')
 *   & typeof import('../../src/core/language/tagger/text-facts')
 *   & typeof import('../../src/core/language/tagger/feature-buffer')
 *   & typeof import('../../src/core/language/tagger/add-features')
 *   & typeof import('../../src/core/language/tagger/may-be-name')
 *   & typeof import('../../src/core/language/tagger/label-votes')
 *   & typeof import('../../src/core/language/tagger/trim-name')
 *   & typeof import('../../src/core/language/tagger/viterbi')
 *   & typeof import('../../src/core/language/tagger/word-memory')} TaggerModules
 */

/** @returns {Promise<TaggerModules>} the very code that ships */
export function taggerModules() {
  return coreModules('train-core', paths)
}
