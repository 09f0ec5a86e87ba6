import { productNouns } from '../language/lexicon/events'
import type { ParsedText } from '../language/parse-text'
import type { Token } from '../language/tokenise'
import type { Finding } from './finding'

const code = /^(?:\p{Lu}{1,4}-?\d{2,4}\p{L}?|\p{Lu}{2,3}-?\d{1,4}|i\p{Lu}\p{Ll}+)$/u
/** "AK-203": hardly anything but a model. */
const sureCode = /^\p{Lu}{2,4}-\d{2,4}\p{L}?$/u
/** Makers and lines whose models have a number, and names that are enough. */
const known =
  /\b(?:Boeing (?:B-?)?7\d7(?:[- ](?:MAX|\d{1,3}))?(?: \d)?|Airbus A3\d\d(?:neo)?|Antonov An-\d{2,3}|iPhone \d{1,2}(?: (?:Pro|Plus|Max|mini)){0,2}|Windows (?:\d{1,2}|XP|Vista)|PlayStation \d|Xbox (?:One|360)|Galaxy \p{Lu}\d{1,2}|Model [3SXY]|Sputnik V|Covishield|Covaxin|Comirnaty|Vaxzevria|Ozempic|Viagra)(?![\p{L}\p{N}])/gu
/** Of which one is in whatever that matches. */
const knownWords = (
  'Boeing|Airbus|Antonov|iPhone|Windows|PlayStation|Xbox|Galaxy|Model|Sputnik|Covishield|Covaxin|Comirnaty|' +
  'Vaxzevria|Ozempic|Viagra'
).split('|')
/** Roads, meetings, vitamins, age groups, quarters, diseases: letters and digits that are no product. */
const otherCode =
  /^(?:[AMEFIU]-?\d{1,2}|[GPE]-?\d{1,2}|B\d{1,2}|Q[1-4]|COVID-?\d*|H\dN\d|SARS.*|CO2|PM\d+|COP\d+|EURO?\d+|FY\d+|UN\d+|F[123])$/iu

/**
 * Products by their code ("S400", "AK-203 Kalashnikov"), or after the kind of product ("the vaccine, Sputnik V"). The
 * second are the surer ones.
 */
export function findProducts(parsed: ParsedText): Finding[] {
  const found = knownProducts(parsed.text)
  for (const { tokens, isHeading } of parsed.sentences) {
    for (let at = 0; at < tokens.length; at += 1) {
      const token = tokens[at]
      if (!token?.isCapital) continue
      const to = runEnd(tokens, at)
      const kind = kindBefore(tokens, at)
      const isCode = code.test(token.text) && !otherCode.test(token.text)
      const last = tokens[to - 1]
      if (last && (isCode || (kind !== '' && !isHeading))) {
        const reason =
          kind === '' ? 'letters and digits, like the name of a product' : `“${kind}” stands before it`
        const confidence = kind === '' && !sureCode.test(token.text) ? 0.6 : 0.8
        found.push({ start: token.start, end: last.end, type: 'product', confidence, reason })
      }
      at = isCode || kind !== '' ? to - 1 : at
    }
  }
  return found
}

function knownProducts(text: string): Finding[] {
  if (!knownWords.some((word) => text.includes(word))) return []
  return [...text.matchAll(known)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    type: 'product',
    confidence: 0.8,
    reason: 'a widely known product, or the model of one',
  }))
}

function runEnd(tokens: readonly Token[], at: number): number {
  let to = at + 1
  while (to < tokens.length && to - at < 5 && tokens[to]?.isCapital) to += 1
  const next = tokens[to]
  return next?.kind === 'number' && /^\d{1,4}$/u.test(next.text) ? to + 1 : to
}

/** The kind of product right before, perhaps with a comma between; '' for none. */
function kindBefore(tokens: readonly Token[], at: number): string {
  const before = tokens[at - 1]
  const noun = before?.text === ',' ? tokens[at - 2] : before
  return noun?.kind === 'word' && !noun.isCapital && productNouns.has(noun.folded) ? noun.text : ''
}
