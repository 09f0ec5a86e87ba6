import { foldTagName } from '@/core/tag/fold-tag-name'

/** Up to `limit` paths that hold what is typed and are not chosen yet; those that begin with it first. */
export function tagSuggestions(
  paths: readonly string[],
  chosen: readonly string[],
  typed: string,
  limit = 6,
): readonly string[] {
  const wanted = foldTagName(typed)
  if (wanted === '') return []
  const taken = new Set(chosen.map(foldTagName))
  const found = paths.filter((path) => foldTagName(path).includes(wanted) && !taken.has(foldTagName(path)))
  const starts = (path: string) => path.split('/').some((name) => foldTagName(name).startsWith(wanted))
  return [...found.filter(starts), ...found.filter((path) => !starts(path))].slice(0, limit)
}
