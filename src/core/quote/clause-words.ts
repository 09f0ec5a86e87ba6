import { wordSet } from '../language/lexicon/word-set'

export const prepositions = wordSet(
  'of for from at with in to by on about after before against near under over during since until through among between within without like despite outside inside into onto upon via alongside including than as',
)

/** They may stand between a subject and its cue ("has repeatedly said"). */
const fillers = wordSet(`
  also later then has have had would further reportedly once again already even still just recently earlier previously
  simply merely actually already himself herself themselves itself both all now subsequently first only never always
  often famously today yesterday bluntly flatly immediately quickly eventually finally will could may might can did does
  do is are was were be been being to went goes go on quoted as and
`)
const adverb = /^\p{Ll}+ly$/u
const nounsInLy = wordSet('family ally assembly reply supply rally bully monopoly anomaly butterfly')

export function isFiller(folded: string): boolean {
  return fillers.has(folded) || (adverb.test(folded) && !nounsInLy.has(folded))
}

export const beingWords = wordSet('is are was were be been being get gets got')
