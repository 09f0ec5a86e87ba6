import type { ImportFile, ImportReader, ImportRow } from '@/core/import/imported-record'
import { decodeText } from '../decode-text'
import { declaredCharset } from '../html/declared-charset'
import { headOf } from '../import/head-of'
import { importRow } from '../import/import-row'
import { joinAddress } from '../import-feed/join-address'
import { readXml, type XmlElement } from '../xml/read-xml'

/**
 * Lists of feeds (OPML 2.0, http://opml.org/spec2.opml). Feeds are not followed: each comes in as the link of its site, in the
 * folders of the list, to be captured from there.
 */
export const opmlReader: ImportReader = {
  id: 'opml',
  name: 'a list of feeds (OPML)',
  isChosenFrom: true,
  takes: (files) => files.filter(listsFeeds),
  read: function* (files) {
    for (const file of files) yield* feedsOf(file, files.length === 1 ? '' : `${file.path}, `)
  },
}

/** An outline that somebody wrote is no list of feeds. */
const listsFeeds = (file: ImportFile): boolean =>
  /<opml[\s>]/i.test(headOf(file)) && /\sxmlurl\s*=/i.test(decodeText(file.bytes, '').text)

interface Outline {
  readonly element: XmlElement
  readonly folder: readonly string[]
}

function* feedsOf(file: ImportFile, place: string): Iterable<ImportRow> {
  const root = readXml(decodeText(file.bytes, declaredCharset(file.bytes)).text)
  const waiting: Outline[] = root === null ? [] : [{ element: root, folder: [] }]
  let number = 0
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { element, folder } = next
    const { attributes } = element
    const name = (attributes.get('title') ?? attributes.get('text') ?? '').trim()
    const feed = attributes.get('xmlurl') ?? ''
    if (element.name === 'outline' && feed !== '') {
      number += 1
      const source = JSON.stringify(Object.fromEntries(attributes))
      yield importRow(
        {
          place: `${place}feed ${String(number)}`,
          original: { bytes: new TextEncoder().encode(source), mediaType: 'application/json' },
        },
        {
          foreignId: feed,
          title: name,
          url: joinAddress(attributes.get('htmlurl') ?? '', '') || feed,
          comment: `Feed: ${feed}`,
          collections: folder.length === 0 ? [] : [folder.join('/')],
        },
      )
    }
    const inside =
      element.name === 'outline' && feed === '' && name !== ''
        ? [...folder, name.replace(/\//gu, ' ')]
        : folder
    for (const child of [...element.children].reverse())
      if (typeof child !== 'string') waiting.push({ element: child, folder: inside })
  }
}
