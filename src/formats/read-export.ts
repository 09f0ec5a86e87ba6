import type { ImportFile, ImportReader } from '@/core/import/imported-record'
import { webAnnotationsReader } from './import-annotations/read-web-annotations'
import { chromeBookmarksReader } from './import-bookmarks/read-chrome-bookmarks'
import { firefoxBookmarksReader } from './import-bookmarks/read-firefox-bookmarks'
import { netscapeBookmarksReader } from './import-bookmarks/read-netscape-bookmarks'
import { deliciousReader } from './import-delicious/read-delicious'
import { elcuratorReader } from './import-elcurator/read-elcurator'
import { jsonFeedReader } from './import-feed/read-json-feed'
import { cuttingsJsonReader } from './import-cuttings/read-cuttings-json'
import { xmlFeedReader } from './import-feed/read-xml-feed'
import { evernoteReader } from './import-evernote/read-evernote'
import { hypothesisReader } from './import-hypothesis/read-hypothesis'
import { instapaperReader } from './import-instapaper/read-instapaper'
import { joplinReader } from './import-joplin/read-joplin'
import { karakeepReader } from './import-karakeep/read-karakeep'
import { linkwardenReader } from './import-linkwarden/read-linkwarden'
import { obsidianClipperReader } from './import-obsidian/read-obsidian-clipper'
import { omnivoreReader } from './import-omnivore/read-omnivore'
import { opmlReader } from './import-opml/read-opml'
import { pinboardReader } from './import-pinboard/read-pinboard'
import { pocketReader } from './import-pocket/read-pocket'
import { raindropReader } from './import-raindrop/read-raindrop'
import { readabilityReader } from './import-readability/read-readability'
import { readerReader } from './import-reader/read-reader'
import { readwiseReader } from './import-readwise/read-readwise'
import { wallabagReader } from './import-wallabag/read-wallabag'
import { warcReader } from './import-warc/read-warc'
import { cslJsonReader } from './import-zotero/read-csl-json'
import { risReader } from './import-zotero/read-ris'
import { zoteroRdfReader } from './import-zotero/read-zotero-rdf'

/** Every tool whose exports are read; a file that several know is the first one's. */
const readers: readonly ImportReader[] = [
  cuttingsJsonReader,
  pocketReader,
  omnivoreReader,
  readwiseReader,
  readerReader,
  instapaperReader,
  raindropReader,
  wallabagReader,
  karakeepReader,
  linkwardenReader,
  zoteroRdfReader,
  cslJsonReader,
  risReader,
  evernoteReader,
  joplinReader,
  obsidianClipperReader,
  netscapeBookmarksReader,
  firefoxBookmarksReader,
  chromeBookmarksReader,
  pinboardReader,
  deliciousReader,
  hypothesisReader,
  webAnnotationsReader,
  elcuratorReader,
  readabilityReader,
  xmlFeedReader,
  jsonFeedReader,
  opmlReader,
  warcReader,
]

interface RecognisedExport {
  readonly reader: ImportReader
  readonly files: readonly ImportFile[]
}

/** Whose exports are among some files, by what is in them. `rest`: files that no tool's export is made of. */
export function recogniseExports(files: readonly ImportFile[]): {
  readonly exports: readonly RecognisedExport[]
  readonly rest: readonly ImportFile[]
} {
  const exports: RecognisedExport[] = []
  let rest = files
  for (const reader of readers) {
    const taken = new Set(rest.length === 0 ? [] : reader.takes(rest))
    if (taken.size === 0) continue
    exports.push({ reader, files: rest.filter((file) => taken.has(file)) })
    rest = rest.filter((file) => !taken.has(file))
  }
  return { exports, rest }
}

/** The reader of an import that was begun, perhaps by an earlier Cuttings; null where this one has none. */
export function exportReader(id: string): ImportReader | null {
  return readers.find((reader) => reader.id === id) ?? null
}
