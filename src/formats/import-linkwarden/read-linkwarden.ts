import { z } from 'zod'
import type { ImportedHighlight } from '@/core/import/imported-record'
import { blankHighlight } from '../import/blank-highlight'
import { folderPaths } from '../import/folder-paths'
import { highlightColourOf } from '../import/highlight-colour-of'
import type { RecordFields } from '../import/import-row'
import { jsonReader } from '../import/json-reader'
import { loose } from '../import/loose'

/**
 * Linkwarden's JSON: collections, nested by `parentId`, with their links in them; pinned links stand once more in a list of
 * their own, and are starred here.
 * https://docs.linkwarden.app/Usage/import-export
 */
export const linkwardenReader = jsonReader({
  id: 'linkwarden',
  name: 'Linkwarden',
  hasShape: (shape) => shape.has('collections[].links'),
  entries: function* (value) {
    const { collections, pinnedLinks } = file.parse(value)
    const paths = folderPaths(new Map(collections.map(({ id, name, parentId }) => [id, { name, parentId }])))
    const pinned = new Set(pinnedLinks.map(({ id, url }) => id || url))
    for (const { id, links } of collections)
      for (const entry of links) yield { value: entry, found: read(entry, paths.get(id) ?? '', pinned) }
  },
})

const nobody = { id: '', name: '', parentId: null, links: [] }
const collection = z.object({
  id: loose.text,
  name: loose.text,
  parentId: z
    .union([z.string(), z.number().transform(String)])
    .nullable()
    .catch(null),
  links: loose.things,
})
const file = z
  .object({
    collections: z.array(collection.catch(nobody)).catch([]),
    pinnedLinks: z.array(z.object({ id: loose.text, url: loose.text }).catch({ id: '', url: '' })).catch([]),
  })
  .catch({ collections: [], pinnedLinks: [] })
const link = z.object({
  id: loose.text,
  name: loose.text,
  url: loose.text,
  description: loose.text,
  tags: z
    .array(
      z
        .object({ name: loose.text })
        .transform(({ name }) => name)
        .catch(''),
    )
    .catch([]),
  createdAt: loose.instant,
  highlight: loose.things,
})
const highlight = z.object({
  id: loose.text,
  text: loose.text,
  comment: loose.text,
  color: loose.text,
  createdAt: loose.instant,
})

function read(value: unknown, path: string, pinned: ReadonlySet<string>): RecordFields | string {
  const parsed = link.safeParse(value)
  if (!parsed.success) return 'is no link'
  const { id, name, url, description, tags, createdAt } = parsed.data
  return {
    foreignId: id,
    title: name,
    url,
    tags,
    collections: [path],
    saved: createdAt,
    starred: pinned.has(id || url),
    comment: description,
    highlights: parsed.data.highlight.flatMap(highlightOf),
  }
}

function highlightOf(value: unknown): ImportedHighlight[] {
  const parsed = highlight.safeParse(value)
  if (!parsed.success) return []
  const { id, text, comment, color, createdAt } = parsed.data
  return [
    {
      ...blankHighlight,
      foreignId: id,
      quote: text,
      comment,
      colour: highlightColourOf(color),
      made: createdAt,
    },
  ]
}
