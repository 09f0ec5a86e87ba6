import { z } from 'zod'
import { folderPaths } from '../import/folder-paths'
import type { RecordFields } from '../import/import-row'
import { jsonReader } from '../import/json-reader'
import { loose } from '../import/loose'

/**
 * Karakeep's (before: Hoarder's) JSON: bookmarks of links, of texts that are Markdown, and of files, which it does not
 * export; lists nest by `parentId`.
 * https://docs.karakeep.app/guides/import
 */
export const karakeepReader = jsonReader({
  id: 'karakeep',
  name: 'Karakeep',
  hasShape: (shape) => shape.has('bookmarks[].content') && !shape.has('bookmarks[].article__url'),
  rows: 'bookmarks',
  entries: function* (value) {
    const { bookmarks, lists } = file.parse(value)
    const folders = new Map(lists.map(({ id, name, parentId }) => [id, { name, parentId }]))
    const paths = folderPaths(folders)
    for (const entry of bookmarks) yield { value: entry, found: read(entry, paths) }
  },
})

const list = z.object({ id: loose.text, name: loose.text, parentId: z.string().nullable().catch(null) })
const file = z
  .object({
    bookmarks: loose.things,
    lists: z.array(list.catch({ id: '', name: '', parentId: null })).catch([]),
  })
  .catch({ bookmarks: [], lists: [] })
const bookmark = z.object({
  id: loose.text,
  createdAt: loose.instant,
  title: loose.text,
  tags: loose.texts,
  lists: loose.texts,
  content: z
    .object({ type: loose.text, url: loose.text, text: loose.text })
    .catch({ type: '', url: '', text: '' }),
  note: loose.text,
  archived: loose.flag,
  favourited: loose.flag,
})

function read(value: unknown, paths: ReadonlyMap<string, string>): RecordFields | string {
  const parsed = bookmark.safeParse(value)
  if (!parsed.success) return 'is no bookmark'
  const { content, ...data } = parsed.data
  if (content.type === 'asset') return 'is a file, which Karakeep does not export'
  const isText = content.type === 'text' && content.text !== ''
  return {
    foreignId: data.id || (isText ? content.text.slice(0, 200) : ''),
    title: data.title,
    url: content.url,
    content: isText ? { mediaType: 'text/markdown', text: content.text } : null,
    saved: data.createdAt,
    tags: data.tags,
    collections: data.lists.map((id) => paths.get(id) ?? ''),
    starred: data.favourited,
    read: data.archived,
    archived: data.archived,
    comment: data.note,
  }
}
