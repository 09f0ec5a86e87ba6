import { z } from 'zod'
import { jsonReader, type JsonEntry } from '../import/json-reader'
import { loose } from '../import/loose'
import { readInstant } from '../import/read-instant'

/**
 * The file `Bookmarks` in the profile of Chrome, Edge, Brave and their kin: a tree below three roots, times in microseconds
 * since 1601 as strings.
 * https://source.chromium.org/chromium/chromium/src/+/main:components/bookmarks/browser/bookmark_codec.cc
 */
export const chromeBookmarksReader = jsonReader({
  id: 'chrome-bookmarks',
  name: 'Chrome bookmarks',
  hasShape: (shape) => shape.has('roots.bookmark_bar') || shape.has('roots.other'),
  entries: function* (value) {
    const { roots } = file.parse(value)
    for (const root of Object.values(roots)) {
      // Some keep a version or a state beside the folders.
      if (typeof root === 'object') yield* bookmarksBelow(root, [])
    }
  },
})

const file = z.object({ roots: z.record(z.string(), z.unknown()).catch({}) }).catch({ roots: {} })
const node = z.object({
  guid: loose.text,
  name: loose.text,
  type: loose.text,
  url: loose.text,
  date_added: loose.text,
  children: loose.things,
})

function* bookmarksBelow(value: unknown, folders: readonly string[]): Generator<JsonEntry> {
  const parsed = node.safeParse(value)
  if (!parsed.success) {
    yield { value, found: 'is no bookmark' }
    return
  }
  const { guid, name, type, url, date_added, children } = parsed.data
  if (type === 'url') {
    yield {
      value,
      found: {
        foreignId: guid,
        title: name,
        url,
        saved: savedAt(date_added),
        collections: [folders.join('/')],
      },
    }
    return
  }
  const path = name === '' ? folders : [...folders, name]
  for (const child of children) yield* bookmarksBelow(child, path)
}

/** ms between the beginnings of Windows' and Unix' time. */
const from1601 = 11_644_473_600_000

function savedAt(microseconds: string): number | null {
  return /^\d{15,18}$/.test(microseconds)
    ? readInstant(Math.round(Number(microseconds) / 1000) - from1601)
    : null
}
