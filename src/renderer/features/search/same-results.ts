import type { FoundGroup, FoundHit, FoundPage } from './find-hits'
import { keyOf } from './result-rows'

type Results = Pick<FoundPage, 'found' | 'groups'>

/**
 * What was found now, in the objects that are shown already where it is the same: what has not changed is not drawn anew. After a
 * star all else of the list is as it was.
 */
export function sameResults(shown: Results, now: Results): Results {
  const groupOf = (group: FoundGroup): FoundGroup => {
    const before = shown.groups.find(({ kind }) => kind === group.kind)
    if (before === undefined) return group
    const found = sameHits(before.found, group.found)
    const isSame = group.total === before.total && group.isAtMost === before.isAtMost
    return isSame && found === before.found ? before : { ...group, found }
  }
  return { found: sameHits(shown.found, now.found), groups: sameList(shown.groups, now.groups.map(groupOf)) }
}

function sameHits(shown: readonly FoundHit[], now: readonly FoundHit[]): readonly FoundHit[] {
  const before = new Map(shown.map((each) => [keyOf(each), each]))
  const found = now.map((each) => {
    const known = before.get(keyOf(each))
    return known !== undefined && JSON.stringify(known) === JSON.stringify(each) ? known : each
  })
  return sameList(shown, found)
}

/** The list before, where the next one has the same objects in the same order. */
function sameList<T>(before: readonly T[], next: readonly T[]): readonly T[] {
  return next.length === before.length && next.every((each, at) => each === before[at]) ? before : next
}
