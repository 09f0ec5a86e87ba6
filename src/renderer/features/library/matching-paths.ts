import { foldTagName } from '@/core/tag/fold-tag-name'

export interface NamedPath {
  readonly id: string
  /** `parent/child` */
  readonly path: string
}

/** The paths that the typed words are in, by name; those that begin with them first. */
export function matchingPaths<P extends NamedPath>(paths: readonly P[], typed: string): readonly P[] {
  const wanted = foldTagName(typed)
  const rank = (path: string) => {
    const folded = foldTagName(path)
    const last = folded.slice(folded.lastIndexOf('/') + 1)
    return folded.startsWith(wanted) || last.startsWith(wanted) ? 0 : 1
  }
  return paths
    .filter((one) => foldTagName(one.path).includes(wanted))
    .toSorted((a, b) => rank(a.path) - rank(b.path) || a.path.localeCompare(b.path))
}
