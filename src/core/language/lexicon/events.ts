import { wordSet } from './word-set'

/** The last word of an event's name. Folded. */
export const eventLastWords = wordSet(`
summit games cup olympics olympiad championship championships festival consultations talks dialogue conference
congress war wars revolution uprising massacre genocide holocaust crisis marathon prix open tournament expo fair
exhibition awards convention forum election elections referendum carnival parade ceremony day week
anniversary battle siege riots protests pandemic earthquake hurricane
`)

/** Events whose name is enough by itself. Folded. */
export const events = wordSet(`
world war i | world war ii | second world war | first world war | cold war | gulf war | vietnam war | korean war | iraq war
| olympics | paralympics | world cup | super bowl | holocaust | arab spring | brexit | ramadan | eid | diwali | christmas
| easter | hanukkah | thanksgiving | halloween | watergate | wimbledon | euro 2020 | oscars | grammys | tour de france
`)

/** The last word of the name of a law or treaty. Folded. */
export const lawLastWords = wordSet(
  'act bill law amendment treaty agreement accord accords pact protocol constitution code directive statute charter convention',
)

/** A name right after these is a product's ("the vaccine, Sputnik V"). Folded. */
export const productNouns = wordSet(`
vaccine drug missile smartphone phone app application console tablet laptop rocket aircraft jet fighter satellite
spacecraft software rifle tank submarine warship helicopter drone browser chatbot medicine
`)

/** A title in quotation marks right after these is a work's ("the film “Roma”"). Folded. */
export const workNouns = wordSet(`
film movie novel book song album play musical series show documentary magazine poem painting opera single sitcom
memoir autobiography biography hymn anthem ballet essay sculpture podcast
`)
