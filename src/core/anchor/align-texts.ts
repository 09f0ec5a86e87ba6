import type { Alignment, TokenisedText } from './alignment'
import { commonRuns } from './common-runs'
import { dropIslands } from './drop-islands'
import { foldText } from './fold-text'
import { slideGaps } from './slide-gaps'
import { pairWords } from './pair-words'
import type { Run } from './run'
import { wordTokens } from './word-tokens'

/** Aligns the words of two texts: a word diff, and inside each replaced stretch the words that resemble each other. */
export function alignTexts(from: string, to: string): Alignment {
  const old = tokenised(from)
  const now = tokenised(to)
  const ids = new Map<string, number>()
  const common = slideGaps(commonRuns(idsOf(old, ids), idsOf(now, ids)), old, now)
  const runs = dropIslands(common, old.tokens, now.tokens)
  const partners = new Int32Array(old.tokens.length).fill(-1)
  const likeness = new Float32Array(old.tokens.length)
  let doneA = 0
  let doneB = 0
  for (const run of [...runs, { a: old.tokens.length, b: now.tokens.length, length: 0 }]) {
    const gap = { fromA: doneA, toA: run.a, fromB: doneB, toB: run.b }
    for (const pair of pairWords(old, now, gap)) {
      partners[pair.a] = pair.b
      likeness[pair.a] = pair.likeness
    }
    fill(run, partners, likeness)
    doneA = run.a + run.length
    doneB = run.b + run.length
  }
  const isOld = new Uint8Array(now.tokens.length)
  partners.forEach((partner, index) => {
    if (partner >= 0 && (likeness[index] ?? 0) > 0) isOld[partner] = 1
  })
  return { from: old, to: now, partners, likeness, isOld }
}

function fill(run: Run, partners: Int32Array, likeness: Float32Array): void {
  for (let i = 0; i < run.length; i += 1) {
    partners[run.a + i] = run.b + i
    likeness[run.a + i] = 1
  }
}

function tokenised(text: string): TokenisedText {
  const folded = foldText(text)
  return { ...folded, text, tokens: wordTokens(folded.folded) }
}

/** A number for each word, the same for the same words. */
function idsOf({ folded, tokens }: TokenisedText, ids: Map<string, number>): Int32Array {
  const numbers = new Int32Array(tokens.length)
  tokens.forEach((token, index) => {
    const word = folded.slice(token.start, token.end)
    let id = ids.get(word)
    if (id === undefined) {
      id = ids.size
      ids.set(word, id)
    }
    numbers[index] = id
  })
  return numbers
}
