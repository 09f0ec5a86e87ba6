/** `length` elements from `a` in one sequence equal those from `b` in the other. */
export interface Run {
  readonly a: number
  readonly b: number
  readonly length: number
}
