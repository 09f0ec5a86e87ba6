import type { ImportFile, ImportRow } from '@/core/import/imported-record'
import { decodeText } from '../decode-text'
import { headOf } from '../import/head-of'
import { importRow } from '../import/import-row'
import { readInstant } from '../import/read-instant'
import { splitTags } from '../import/split-tags'
import { markupEvents } from '../markup/markup-events'

/** Whether it is Pocket's export before 2024, `ril_export.html`. */
export function isPocketHtml(file: ImportFile): boolean {
  const head = headOf(file)
  return /<title>\s*Pocket Export\s*<\/title>/i.test(head) || /<a\s[^>]{0,3000}\btime_added="\d/i.test(head)
}

const closed = new Set(['h1', 'a', 'title', 'script', 'style'])

interface Link {
  readonly attributes: Readonly<Record<string, string | undefined>>
  readonly start: number
  title: string
}

/** Lists of links under the headings *Unread* and *Read Archive*, times in seconds, tags with commas between. */
export function* readPocketHtml(file: ImportFile, placed: (where: string) => string): Generator<ImportRow> {
  const { text } = decodeText(file.bytes, 'utf-8')
  let heading = ''
  let inHeading = false
  let link: Link | null = null
  let number = 0
  for (const event of markupEvents([text], { xml: false, isVoid: (name) => !closed.has(name) })) {
    if (event.kind === 'text') {
      if (inHeading) heading += event.text
      if (link !== null) link.title += event.text
    } else if (event.kind === 'open' && event.name === 'h1') {
      heading = ''
      inHeading = true
    } else if (event.kind === 'open' && event.name === 'a')
      link = { attributes: event.attributes, start: event.start, title: '' }
    else if (event.kind === 'close' && event.name === 'h1') inHeading = false
    else if (event.kind === 'close' && event.name === 'a' && link !== null) {
      number += 1
      const source = text.slice(link.start, event.end)
      yield linkRow(link, /archive/i.test(heading), placed(`link ${number}`), source)
      link = null
    } else if (event.kind === 'too-deep')
      yield {
        kind: 'bad',
        place: placed('its end'),
        reason: 'is nested too deep from here on',
        bytes: file.bytes,
      }
  }
}

function linkRow({ attributes, title }: Link, isArchived: boolean, place: string, source: string): ImportRow {
  return importRow(
    { place, original: { bytes: new TextEncoder().encode(source), mediaType: 'text/html' } },
    {
      title,
      url: attributes.href ?? '',
      saved: readInstant(attributes.time_added),
      tags: splitTags(attributes.tags ?? '', ','),
      read: isArchived,
      archived: isArchived,
    },
  )
}
