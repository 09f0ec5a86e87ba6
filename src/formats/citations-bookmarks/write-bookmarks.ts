import type { Excerpt } from '@/core/excerpt/excerpt'
import { mapTold, silently, type Told } from '@/core/export/map-told'
import { citedWorks } from '../cited-works'
import { xml } from '../package/xml'
import { sourceAddress } from '../source-address'

/**
 * The articles of the excerpts as bookmarks that every browser imports (the format of Netscape's,
 * https://learn.microsoft.com/previous-versions/windows/internet-explorer/ie-developer/platform-apis/aa753582(v=vs.85)).
 * Articles without an address on the web are left out.
 */
export function writeBookmarks(
  title: string,
  excerpts: readonly Excerpt[],
  told: Told = silently,
): Uint8Array {
  const marks = mapTold(citedWorks(excerpts), told, ({ citation, excerpts: own }) => {
    const [first] = own
    const address = first === undefined ? '' : sourceAddress(first)
    if (!address.startsWith('http')) return []
    const tags = [...new Set(own.flatMap((excerpt) => excerpt.tags))].join(',')
    const added = Number.isFinite(citation.captured) ? Math.floor(citation.captured / 1000) : 0
    const named = oneLine(citation.title === '' ? address : citation.title)
    const by = [citation.authors.join(', '), citation.source].filter((part) => part !== '').join(', ')
    const tagged = tags === '' ? '' : ` TAGS="${oneLine(tags)}"`
    return [
      `        <DT><A HREF="${xml(address)}" ADD_DATE="${String(added)}"${tagged}>${named}</A>`,
      ...(by === '' ? [] : [`        <DD>${oneLine(by)}`]),
    ]
  }).flat()
  const lines = [
    '<!DOCTYPE NETSCAPE-Bookmark-file-1>',
    '<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">',
    '<TITLE>Bookmarks</TITLE>',
    '<H1>Bookmarks</H1>',
    '<DL><p>',
    `    <DT><H3>${oneLine(title)}</H3>`,
    '    <DL><p>',
    ...marks,
    '    </DL><p>',
    '</DL><p>',
    '',
  ]
  return new TextEncoder().encode(lines.join('\n'))
}

function oneLine(text: string): string {
  return xml(text.replace(/\s+/gu, ' ').trim())
}
