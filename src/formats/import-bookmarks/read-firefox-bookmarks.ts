import { z } from 'zod'
import { jsonReader, type JsonEntry } from '../import/json-reader'
import { joinNotes } from '../import/join-notes'
import { loose } from '../import/loose'
import { readInstant } from '../import/read-instant'
import { splitTags } from '../import/split-tags'

/**
 * The JSON of Firefox's *Back up bookmarks*: a tree of containers and places, times in microseconds since the epoch.
 * https://searchfox.org/mozilla-central/source/toolkit/components/places/BookmarkJSONUtils.sys.mjs
 */
export const firefoxBookmarksReader = jsonReader({
  id: 'firefox-bookmarks',
  name: 'Firefox bookmarks',
  hasShape: (shape) => shape.has('guid') && shape.has('root') && shape.has('children'),
  entries: function* (value) {
    yield* bookmarksBelow(value, [])
  },
})

const place = z.object({
  guid: loose.text,
  title: loose.text,
  type: loose.text,
  uri: loose.text,
  tags: loose.text,
  dateAdded: z.number().catch(0),
  annos: z.array(z.object({ name: loose.text, value: loose.text }).catch({ name: '', value: '' })).catch([]),
  children: loose.things,
})

function* bookmarksBelow(value: unknown, folders: readonly string[]): Generator<JsonEntry> {
  const parsed = place.safeParse(value)
  if (!parsed.success) {
    yield { value, found: 'is no bookmark' }
    return
  }
  const { guid, title, type, uri, tags, dateAdded, annos, children } = parsed.data
  if (type === 'text/x-moz-place-separator') return
  if (type === 'text/x-moz-place') {
    const notes = annos.filter(({ name }) => name === 'bookmarkProperties/description')
    yield {
      value,
      found: {
        foreignId: guid,
        title,
        url: uri,
        saved: readInstant(Math.round(dateAdded / 1000)),
        tags: splitTags(tags, ','),
        collections: [folders.join('/')],
        comment: joinNotes(...notes.map((note) => note.value)),
      },
    }
    return
  }
  const path = title === '' ? folders : [...folders, title]
  for (const child of children) yield* bookmarksBelow(child, path)
}
