interface Nested {
  readonly id: string
  readonly name: string
  readonly parentId: string | null
}

/** A tag or a collection as it is written on screen: `parent/child`. '' for an id that is not there. */
export function tagPath(id: string, tags: ReadonlyMap<string, Nested>): string {
  const names: string[] = []
  const seen = new Set<string>()
  let tag = tags.get(id)
  while (tag !== undefined && !seen.has(tag.id)) {
    seen.add(tag.id)
    names.unshift(tag.name)
    tag = tag.parentId === null ? undefined : tags.get(tag.parentId)
  }
  return names.join('/')
}
