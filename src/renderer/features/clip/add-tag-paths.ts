import { foldTagName } from '@/core/tag/fold-tag-name'
import { tagPathParts } from '@/core/tag/tag-path-parts'

/** The chosen paths with those typed (commas or line feeds between them) added; a tag that is there is not added again. */
export function addTagPaths(chosen: readonly string[], typed: string): readonly string[] {
  const paths = [...chosen]
  const seen = new Set(chosen.map(foldTagName))
  for (const part of typed.split(/[,;\n]/u)) {
    const path = tagPathParts(part).join('/')
    if (path === '' || seen.has(foldTagName(path))) continue
    seen.add(foldTagName(path))
    paths.push(path)
  }
  return paths
}
