import { attributeAccording } from './attribute-according'
import { attributeAfter } from './attribute-after'
import { attributeBefore } from './attribute-before'
import { attributeBeside } from './attribute-beside'
import { attributeDash } from './attribute-dash'
import type { Attribution } from './attribution'
import { cueWords } from './cue-words'
import type { LineView } from './line-view'
import type { QuoteRegions } from './quote-regions'

/** What the words around a span say about its speaker, by the first rule that fits; null where they are silent. */
export function attributeQuote(
  inner: string,
  regions: QuoteRegions,
  lead: LineView | null,
): Attribution | null {
  const { view, before, after } = regions
  const words = inner.replace(/[’”'"]+$/u, '')
  const endsOpen = /[,?!—–-]$/u.test(words)
  const endsWhole = /[.!?…]$/u.test(words)
  const next = view.tokens[after.from]?.text ?? ''
  const hasCueBefore = view.tokens.slice(before.from, before.to).some((token) => cueWords.has(token.folded))
  const isFragment = !endsOpen && !endsWhole && next !== ',' && hasCueBefore
  const mayFollow = !isFragment && (endsOpen || !endsWhole)
  const signed = attributeDash(view, after)
  if (signed) return signed
  const behind = mayFollow ? (attributeAfter(view, after) ?? attributeAccording(view, after)) : null
  const front = before.to > before.from ? attributeBefore(view, before, after) : null
  // `Ana Ruiz scolded him: “…,” she said.`
  const isLed = view.tokens[before.to - 1]?.text === ':' && front?.cue && front.actor?.kind === 'person'
  if (front && isLed && behind?.actor?.kind === 'pronoun') return front
  if (behind?.actor && !(hasCueBefore && next === ',' && before.to > before.from)) return behind
  if (front?.actor) return front
  const according = attributeAccording(view, before)
  if (according) return according
  if (behind?.actor) return behind
  const led = regions.isAtStart && before.from === 0 && lead ? attributeLead(lead) : null
  const beside = led?.actor ? null : attributeBeside(regions, endsWhole)
  return beside ?? led ?? front ?? behind
}

/** The line before ends with a colon, or with a cue and a comma: `She went on:` */
function attributeLead(lead: LineView): Attribution | null {
  const last = lead.tokens.length - 1
  const mark = lead.tokens[last]?.text ?? ''
  const isCue =
    cueWords.has(lead.tokens[last]?.folded ?? '') || cueWords.has(lead.tokens[last - 1]?.folded ?? '')
  if (mark !== ':' && !(mark === ',' && isCue) && !(isCue && last < 8)) return null
  let from = last
  while (
    from > 0 &&
    last - from < 200 &&
    lead.sentences[from - 1] === lead.sentences[last] &&
    !lead.quoted[from - 1]
  )
    from -= 1
  const region = { from, to: last + 1 }
  return attributeBefore(lead, region, { from: last + 1, to: last + 1 })
}
