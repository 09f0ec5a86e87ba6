import type { QuotationSpan } from './quotation-spans'
import { isTitle } from './is-speech'

/** "CNN’s “State of the Union”", "during a “Town Hall”": the words before name a thing. */
const namesThing = /(?:['’]s?|(?:^|[^\p{L}])(?:on|of|in|at|from|his|her|its|their|the|a|an|\p{Nd}{4}))\s+$/iu
/** … unless somebody calls something so. */
const calls =
  /(?:call|dub|brand|label|nicknam|describ|deem|refer|characteri[sz])\p{L}{0,4}(?:\s\S+){0,3}\s$/iu

/**
 * Whether capitals in quotation marks name a programme, a plan or a group by the words before them, so that nobody says
 * them, and the sentence goes on through them: `Ana Ruiz told CNN’s “State of the Union” on Friday that “…”`.
 */
export function isNamedThing(text: string, { start, end, isOpen, continues }: QuotationSpan): boolean {
  if (isOpen || continues) return false
  const inner = text.slice(start + 1, end - 1).replace(/[.,]$/u, '')
  const words = inner.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu) ?? []
  if (!isTitle(words, inner)) return false
  const before = text.slice(Math.max(0, start - 40), start)
  return namesThing.test(before) && !calls.test(before)
}
