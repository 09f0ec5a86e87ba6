import { noFields, readNames, isAddress } from '@/core/article/header-fields'
import { readDate } from '@/core/article/read-date'
import type { WrittenNews } from '../ninjs/read-ninjs'
import { readXml, type XmlElement } from '../xml/read-xml'
import { childAt, childrenOf, elementsBelow, lineOf, markupOf, textOf } from '../xml/xml-parts'

/**
 * The news items in a NewsML-G2 document (IPTC, https://iptc.org/standards/newsml-g2/): a `newsItem`, or a `newsMessage`
 * with several; those without words are left out. null where the document is none of it. Never throws.
 */
export function readNewsml(source: string): readonly WrittenNews[] | null {
  if (!/<(?:[\w.-]+:)?news(?:Item|Message)\b/u.test(source.slice(0, 20_000))) return null
  const root = readXml(source)
  if (root === null || !/^news(?:item|message)$/u.test(root.name)) return null
  const items = root.name === 'newsitem' ? [root] : elementsBelow(root, 'newsitem')
  return items.map(newsOf).filter((item) => item !== null)
}

function newsOf(item: XmlElement): WrittenNews | null {
  const body = bodyOf(childrenOf(item, 'contentset')[0] ?? null)
  if (body === null) return null
  const content = childAt(item, 'contentmeta')
  const management = childAt(item, 'itemmeta')
  const text = (element: XmlElement | null, name: string) => lineOf(childrenOf(element, name)[0] ?? null)
  const provider = childAt(management, 'provider')
  const written =
    text(content, 'contentcreated') || text(management, 'firstcreated') || text(management, 'versioncreated')
  const by = childrenOf(content, 'by').map(lineOf).join('; ')
  const creators = childrenOf(content, 'creator').map((creator) => text(creator, 'name'))
  const link = childrenOf(item, 'link').find(({ attributes }) => isAddress(attributes.get('href') ?? ''))
  const subjects = childrenOf(content, 'subject').map((subject) => text(subject, 'name'))
  return {
    ...body,
    fields: {
      ...noFields,
      title: (text(content, 'headline') || text(management, 'title')).slice(0, 500),
      source: (text(provider, 'name') || provider?.attributes.get('literal') || '').slice(0, 150),
      authors: readNames(by || creators.filter((name) => name !== '').join('; ')),
      url: link?.attributes.get('href') ?? '',
      published: readDate(written)?.date ?? '',
      language:
        childrenOf(content, 'language')[0]?.attributes.get('tag') ?? item.attributes.get('lang') ?? '',
      tags: [...new Set(subjects.map((name) => name.replace(/[,;/]/gu, ' ')))]
        .filter((name) => name !== '')
        .slice(0, 30),
    },
  }
}

/** The words of the article: of NITF its content, of a page its body, of a text all of it. */
function bodyOf(set: XmlElement | null): Pick<WrittenNews, 'mediaType' | 'text'> | null {
  for (const inline of childrenOf(set, 'inlinexml')) {
    const content = elementsBelow(inline, 'body.content')[0] ?? elementsBelow(inline, 'body')[0] ?? inline
    if (hasWords(textOf(content)))
      // What NITF calls its headings, pages call so too.
      return { mediaType: 'text/html', text: markupOf(content).replace(/(<\/?)hl([12])>/gu, '$1h$2>') }
  }
  for (const inline of childrenOf(set, 'inlinedata')) {
    const words = textOf(inline)
    const isHtml = /html/iu.test(inline.attributes.get('contenttype') ?? '')
    if (hasWords(words)) return { mediaType: isHtml ? 'text/html' : 'text/plain', text: words }
  }
  return null
}

const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text)
