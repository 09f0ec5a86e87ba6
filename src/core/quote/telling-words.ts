import { wordSet } from '../language/lexicon/word-set'
import { inflect } from './inflect'

const lemmas = wordSet(`
say tell announce state warn insist note claim explain argue add believe declare stress emphasise emphasize reiterate
admit acknowledge concede confirm deny suggest predict report reveal complain caution maintain assert testify tweet
write allege estimate indicate conclude observe recall reply respond continue contend think point disclose joke
remark assure inform remind advise counter retort agree mention affirm hint imply lament boast repeat clarify
fear calculate find rule
`)
const zero = wordSet(`
say claim believe insist argue warn add note deny think admit concede acknowledge explain predict estimate allege
`)
const forms = (words: ReadonlySet<string>, least: number): Set<string> =>
  new Set([...words].flatMap((lemma) => inflect(lemma).filter((_, at) => at >= least)))

/** Cues that tell what was said, with "that" after them. */
export const tellingCues: ReadonlySet<string> = new Set([
  ...forms(lemmas, 1),
  'say',
  'believe',
  'think',
  'argue',
  'warn',
  'insist',
])
/** … and those that do without "that". */
export const tellingWithoutThat: ReadonlySet<string> = new Set([
  ...forms(zero, 1),
  'say',
  'believe',
  'think',
  'argue',
])
/** They need somebody who is told before the words: "told reporters the plan was dead". */
export const tellingSomebody: ReadonlySet<string> = new Set([
  'told',
  'tells',
  'tell',
  'telling',
  'assured',
  'informed',
  'reminded',
  'warned',
  'warning',
])
