/** What the tagger tells apart; `MISC` are groups, events, works, products and laws, whose type is settled later. */
export const tagTypes = ['PER', 'ORG', 'LOC', 'MISC'] as const
export type TagType = (typeof tagTypes)[number]

/**
 * BILOU (Ratinov and Roth 2009): label 0 is outside; of type t, 1 + 4t begins a name of several tokens, 2 + 4t is
 * inside, 3 + 4t its last, 4 + 4t a name of one token.
 */
export const labelCount = 1 + 4 * tagTypes.length

const isOpen = (label: number): boolean => label > 0 && (label - 1) % 4 < 2
const opens = (label: number): boolean => label === 0 || (label - 1) % 4 === 0 || (label - 1) % 4 === 3

/** Whether `next` may follow `label`; a name that is begun goes on, and only what is begun can. */
export function mayFollow(label: number, next: number): boolean {
  if (!isOpen(label)) return opens(next)
  return !opens(next) && label - ((label - 1) % 4) === next - ((next - 1) % 4)
}

export function mayStart(label: number): boolean {
  return opens(label)
}

export function mayEnd(label: number): boolean {
  return !isOpen(label)
}

const before: readonly (readonly number[])[] = Array.from({ length: labelCount }, (_, next) =>
  Array.from({ length: labelCount }, (__, label) => label).filter((label) => mayFollow(label, next)),
)
/** For one label after the other, those that it may follow. */
export const predecessors = Int32Array.from(before.flat())
/** Where those of each label end. */
export const predecessorEnds = Int32Array.from(before, (_, label) => before.slice(0, label + 1).flat().length)
