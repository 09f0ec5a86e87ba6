import { z } from 'zod'
import type { ImportedHighlight, ImportFile, ImportReader, ImportRow } from '@/core/import/imported-record'
import { decodeText } from '../decode-text'
import { readCsvRecords } from '../table-csv/read-csv-records'

/**
 * Pocket's export of 2024 and later: tables of `title,url,time_added,tags,status` (some with a `cursor`), tags parted by
 * bars, and beside them lists of highlights as JSON.
 * https://support.mozilla.org/en-US/kb/exporting-your-pocket-list
 */
export const pocketReader: ImportReader = {
  id: 'pocket',
  name: 'Pocket',
  recognises: (files) => files.some(isTable),
  read: readPocket,
}

const needed = ['title', 'url', 'time_added', 'status'] as const

/** By its names of columns alone: a table of 10,000 pages need not be decoded for that. */
function isTable({ bytes }: ImportFile): boolean {
  const head = new TextDecoder().decode(bytes.subarray(0, 200)).split(/[\r\n]/u, 1)[0] ?? ''
  const names = head.split(',').map((name) => name.trim())
  return needed.every((name) => names.includes(name))
}

function* readPocket(files: readonly ImportFile[]): Iterable<ImportRow> {
  const highlights = highlightsByUrl(files)
  const tables = files.filter(isTable)
  for (const file of tables) {
    const place = tables.length === 1 ? '' : `${file.path}, `
    const [head, ...records] = readCsvRecords(decodeText(file.bytes, '').text)
    const columns = head?.fields.map((name) => name.trim()) ?? []
    for (const { row, fields, raw } of records) {
      const value = (name: string): string => fields[columns.indexOf(name)]?.trim() ?? ''
      const bytes = new TextEncoder().encode(`${head?.raw ?? ''}\r\n${raw}\r\n`)
      yield rowOf({ place: `${place}row ${String(row)}`, value, bytes, highlights })
    }
  }
}

interface PocketRow {
  readonly place: string
  /** The field of a column; '' where it is not there. */
  readonly value: (name: string) => string
  readonly bytes: Uint8Array
  readonly highlights: ReadonlyMap<string, readonly ImportedHighlight[]>
}

function rowOf({ place, value, bytes, highlights }: PocketRow): ImportRow {
  const url = value('url')
  if (!/^https?:\/\/\S+$/i.test(url))
    return { kind: 'bad', place, reason: url === '' ? 'has no address' : 'has no web address', bytes }
  const title = value('title')
  return {
    kind: 'record',
    record: {
      place,
      foreignId: url,
      // Pocket writes the address where it knows no title.
      title: title === url ? '' : title,
      url,
      authors: [],
      source: '',
      published: '',
      saved: momentOf(value('time_added')),
      language: '',
      content: null,
      tags: value('tags')
        .split('|')
        .map((tag) => tag.trim())
        .filter((tag) => tag !== ''),
      collections: [],
      starred: false,
      read: value('status') === 'archive',
      archived: value('status') === 'archive',
      comment: '',
      highlights: highlights.get(url) ?? [],
      original: { bytes, mediaType: 'text/csv' },
    },
  }
}

/** Seconds since the epoch. */
function momentOf(text: string): number | null {
  return /^\d{9,11}$/.test(text) ? Number(text) * 1000 : null
}

const marked = z.array(
  z.object({
    url: z.string(),
    highlights: z.array(z.object({ quote: z.string(), created_at: z.number().nullish() })),
  }),
)

function highlightsByUrl(files: readonly ImportFile[]): Map<string, readonly ImportedHighlight[]> {
  const byUrl = new Map<string, readonly ImportedHighlight[]>()
  for (const { path, bytes } of files) {
    if (!/\.json$/i.test(path)) continue
    for (const { url, highlights } of marksIn(bytes))
      byUrl.set(url, [...(byUrl.get(url) ?? []), ...highlights.map(highlightOf)])
  }
  return byUrl
}

function marksIn(bytes: Uint8Array): z.infer<typeof marked> {
  try {
    return marked.safeParse(JSON.parse(new TextDecoder().decode(bytes))).data ?? []
  } catch {
    return []
  }
}

function highlightOf({
  quote,
  created_at,
}: z.infer<typeof marked>[number]['highlights'][number]): ImportedHighlight {
  return {
    foreignId: '',
    quote,
    prefix: '',
    suffix: '',
    comment: '',
    colour: null,
    tags: [],
    made: typeof created_at === 'number' ? created_at * 1000 : null,
  }
}
