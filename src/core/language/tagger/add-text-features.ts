import type { FeatureBuffer } from './feature-buffer'
import { hashText } from './hash-text'
import type { TextFacts } from './text-facts'
import type { WordFacts } from './word-facts'
import { wordFlags } from './word-flags'
import type { WordWindow } from './word-window'

/** Templates 120 to 199: gazetteers, the rest of the text, acronyms, and the run of capitals. */
export function addTextFeatures(buffer: FeatureBuffer, facts: TextFacts, window: WordWindow): void {
  addPhrases(buffer, facts, window)
  const { word, before, after } = window
  if (word.flags & wordFlags.capital) addOccurrences(buffer, facts, window)
  if (word.flags & wordFlags.acronym) {
    buffer.add(150, facts.acronyms.get(word.hash) ?? 0)
    const isBracketed = (before.hash === open ? 1 : 0) + (after.hash === close ? 2 : 0)
    buffer.add(151, isBracketed * 16 + word.length)
  }
  if (window.runTo > window.runFrom) addRun(buffer, facts.words, window)
}

const open = hashText('(')
const close = hashText(')')

function addPhrases(buffer: FeatureBuffer, { phrases }: TextFacts, { at, isFirst }: WordWindow): void {
  const here = phrases[at] ?? 0
  if (here !== 0) {
    buffer.add(120, here)
    for (let bit = 0; bit < 24; bit += 1) if (here & (1 << bit)) buffer.add(121 + bit, 1)
  }
  const before = isFirst ? 0 : (phrases[at - 1] ?? 0)
  const after = phrases[at + 1] ?? 0
  if (before !== 0) buffer.add(146, before)
  if (after !== 0) buffer.add(147, after)
}

/** How the word occurs all over the text, bit by bit. */
function addOccurrences(
  buffer: FeatureBuffer,
  facts: TextFacts,
  { word, isFirst, before, after }: WordWindow,
): void {
  const bits = facts.occurrences.get(word.hash) ?? 0
  buffer.add(152, (bits & 3) * 2 + (isFirst ? 1 : 0))
  for (let bit = 2; bit < 13; bit += 1) if (bits & (1 << bit)) buffer.addPair(151 + bit, 1, word.shape)
  buffer.add(165, (before.flags & wordFlags.capital) * 2 + (after.flags & wordFlags.capital))
}

function addRun(buffer: FeatureBuffer, words: readonly WordFacts[], window: WordWindow): void {
  const { at, runFrom, runTo, word } = window
  const first = words[runFrom]
  const last = words[runTo - 1]
  const outerBefore = words[runFrom - 1]
  const outerAfter = words[runTo]
  if (!first || !last) return
  const place = (at === runFrom ? 1 : 0) + (at === runTo - 1 ? 2 : 0)
  buffer.add(166, Math.min(6, runTo - runFrom) * 4 + place)
  if (runTo - runFrom > 1) {
    buffer.addPair(167, first.hash, place & 1)
    buffer.addPair(168, last.hash, place & 2)
    if (first.flags & wordFlags.organisationOpener) buffer.add(169, word.flags & wordFlags.capital)
    addKindInRun(buffer, words, window)
  }
  if (outerBefore) {
    buffer.addPair(170, outerBefore.hash, place)
    if (outerBefore.fine >= 0) buffer.addPair(171, outerBefore.fine >> 3, place)
  }
  if (outerAfter) {
    buffer.addPair(172, outerAfter.hash, place)
    if (outerAfter.fine >= 0) buffer.addPair(173, outerAfter.fine >> 3, place)
  }
}

const kinds =
  wordFlags.organisation | wordFlags.organisationOpener | wordFlags.place | wordFlags.event | wordFlags.role

/** The nearest word before and after within the run that tells a kind ("Ministry", "River"). */
function addKindInRun(buffer: FeatureBuffer, words: readonly WordFacts[], window: WordWindow): void {
  const { at, runFrom, runTo, word } = window
  const isCapital = word.flags & wordFlags.capital
  for (let i = at; i >= runFrom; i -= 1) {
    const found = words[i]
    if (!found || !(found.flags & kinds) || !(found.flags & wordFlags.capital)) continue
    buffer.addPair(174, found.hash, isCapital)
    buffer.add(175, (found.flags & kinds) * 16 + isCapital * 8 + Math.min(4, at - i))
    break
  }
  for (let i = at + 1; i < runTo; i += 1) {
    const found = words[i]
    if (!found || !(found.flags & kinds) || !(found.flags & wordFlags.capital)) continue
    buffer.addPair(176, found.hash, isCapital)
    buffer.add(177, (found.flags & kinds) * 16 + isCapital * 8 + Math.min(4, i - at))
    break
  }
}
