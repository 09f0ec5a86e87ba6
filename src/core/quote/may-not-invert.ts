/** Verbs whose subject never follows them: what stands there is who was told, as in "told reporters", or a clause. */
export function mayNotInvert(folded: string): boolean {
  return /^(?:told|tell|tells|asked|urged|called|informed|assured|thanked)$|ing$/u.test(folded)
}
