import type { ImportFile, ImportReader, ImportRow } from '@/core/import/imported-record'
import { decodeText } from '../decode-text'
import { declaredCharset } from '../html/declared-charset'
import { headOf } from '../import/head-of'
import { importRow } from '../import/import-row'
import { placeIn } from '../import/place-in'
import { readInstant } from '../import/read-instant'
import { splitTags } from '../import/split-tags'
import { markupEvents, type MarkupEvent } from '../markup/markup-events'

/**
 * The HTML that browsers export bookmarks as, and with them Pinboard, Shaarli, Delicious, Karakeep, Raindrop and others:
 * lists (`DL`) in lists are folders, times are in seconds, some have `TAGS`, `TOREAD` and descriptions (`DD`).
 * https://learn.microsoft.com/en-us/previous-versions/windows/internet-explorer/ie-developer/platform-apis/aa753582(v=vs.85)
 */
export const netscapeBookmarksReader: ImportReader = {
  id: 'bookmarks',
  name: 'Browser bookmarks',
  takes: (files) => files.filter(isMine),
  *read(files) {
    const mine = files.filter(isMine)
    for (const file of mine) yield* readFile(file, (where) => placeIn(mine, file, where))
  },
}

function isMine(file: ImportFile): boolean {
  return /^\s*<!DOCTYPE\s+NETSCAPE-Bookmark-file-1/i.test(headOf(file))
}

/** Only these are waited for: paragraphs, terms and descriptions of these lists are never closed. */
const closed = new Set(['dl', 'h3', 'a', 'title', 'script', 'style'])

interface Bookmark {
  readonly attributes: Readonly<Record<string, string | undefined>>
  readonly folders: readonly string[]
  readonly number: number
  /** Code units of the file. */
  readonly start: number
  title: string
  description: string
}

/** The words of folders, titles and descriptions go to whatever was opened last. */
interface Walk {
  readonly folders: string[]
  heading: string
  bookmark: Bookmark | null
  writing: 'heading' | 'title' | 'description' | null
  number: number
}

function* readFile(file: ImportFile, placed: (where: string) => string): Generator<ImportRow> {
  const { text } = decodeText(file.bytes, declaredCharset(file.bytes))
  const walk: Walk = { folders: [], heading: '', bookmark: null, writing: null, number: 0 }
  const rowOf = (bookmark: Bookmark, end: number): ImportRow =>
    bookmarkRow(bookmark, placed(`bookmark ${bookmark.number}`), text.slice(bookmark.start, end))
  for (const event of markupEvents([text], { xml: false, isVoid: (name) => !closed.has(name) })) {
    const end = endOfBookmark(event, text)
    if (end !== null && walk.bookmark !== null) {
      yield rowOf(walk.bookmark, end)
      walk.bookmark = null
    }
    if (event.kind === 'too-deep')
      yield {
        kind: 'bad',
        place: placed('its end'),
        reason: 'is nested too deep from here on',
        bytes: file.bytes,
      }
    else step(walk, event)
  }
  if (walk.bookmark !== null) yield rowOf(walk.bookmark, text.length)
}

/** Where a bookmark and its description end, if they do with this. */
function endOfBookmark(event: MarkupEvent, text: string): number | null {
  if (event.kind === 'open') return ['a', 'h3', 'dl', 'dt'].includes(event.name) ? event.start : null
  if (event.kind !== 'close' || event.name !== 'dl') return null
  const tag = text.lastIndexOf('<', event.end - 1)
  // A list that the file's end closes has no tag there: the last one is the bookmark's own.
  return text.startsWith('</', tag) ? tag : event.end
}

function step(walk: Walk, event: MarkupEvent): void {
  if (event.kind === 'text') write(walk, event.text)
  else if (event.kind === 'open') {
    if (event.name === 'h3') {
      walk.heading = ''
      walk.writing = 'heading'
    } else if (event.name === 'a') {
      walk.number += 1
      const { attributes } = event
      const folders = walk.folders.filter((name) => name !== '')
      walk.bookmark = {
        attributes,
        folders,
        number: walk.number,
        start: event.start,
        title: '',
        description: '',
      }
      walk.writing = 'title'
    } else if (event.name === 'dd') walk.writing = walk.bookmark === null ? null : 'description'
    else if (event.name === 'dl') {
      walk.folders.push(walk.heading.replace(/\s+/g, ' ').trim())
      walk.heading = ''
      walk.writing = null
    } else if (event.name === 'br') write(walk, '\n')
  } else if (event.kind === 'close') {
    if (event.name === 'dl') walk.folders.pop()
    if (event.name !== 'br' && event.name !== 'dd' && event.name !== 'p') walk.writing = null
  }
}

function write(walk: Walk, text: string): void {
  if (walk.writing === 'heading') walk.heading += text
  else if (walk.writing === 'title' && walk.bookmark !== null) walk.bookmark.title += text
  else if (walk.writing === 'description' && walk.bookmark !== null) walk.bookmark.description += text
}

function bookmarkRow(
  { attributes, folders, title, description }: Bookmark,
  place: string,
  source: string,
): ImportRow {
  const original = { bytes: new TextEncoder().encode(source.trim()), mediaType: 'text/html' }
  return importRow(
    { place, original },
    {
      title,
      url: attributes.href ?? '',
      saved: readInstant(attributes.add_date),
      tags: splitTags(attributes.tags ?? '', ','),
      collections: [folders.join('/')],
      read: attributes.toread === '0',
      comment: description,
    },
  )
}
