import type { Clue } from '@/core/article/clue'
import { isAddress, noFields, readNames, type HeaderFields } from '@/core/article/header-fields'
import { readDate } from '@/core/article/read-date'
import type { PdfLine } from './pdf-line'

/** What the document says of itself; '' where it does not. Names as in its information dictionary, or lower case of XMP. */
export type PdfInformation = (name: string) => string

export interface PdfDetails {
  readonly fields: HeaderFields
  readonly clues: readonly Clue[]
  /** When the file was made: of use only where nothing else says when the article was. */
  readonly made: string
}

const ofFile = 'the file’s properties'

/** Title, authors, date, words and address of a document. `heading`: what stands largest on its first page; ''. */
export function pdfDetails(
  information: PdfInformation,
  running: readonly PdfLine[],
  heading: string,
): PdfDetails {
  const first = (...names: readonly string[]) => {
    for (const name of names) {
      const value = information(name).replace(/\s+/gu, ' ').trim()
      if (value !== '') return value
    }
    return ''
  }
  const own = first('dc:title', 'Title')
  const title = isTitle(own) ? (agrees(own, heading) ? heading : own) : heading
  const authors = readNames(first('dc:creator', 'Author')).filter(isName)
  const published = dateOf(first('prism:publicationdate', 'prism:coverdate', 'dc:date'))
  const url = first('prism:url', 'dc:identifier', 'dc:source')
  const printed = addressIn(running)
  const clues: Clue[] = []
  const found = (field: Clue['field'], from: string, confidence: number) =>
    clues.push({ field, from, confidence })
  if (title !== '') {
    if (title === heading)
      found('title', 'the largest words of the first page', agrees(own, heading) ? 0.9 : 0.7)
    else found('title', ofFile, 0.6)
  }
  if (authors.length > 0) found('authors', ofFile, 0.6)
  if (published !== '') found('published', ofFile, 0.8)
  const address = isAddress(url) ? url : printed
  if (address !== '') found('url', address === url ? ofFile : 'what the browser printed at the edge', 0.8)
  const language = /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/iu.exec(first('Language'))?.[0] ?? ''
  return {
    fields: { ...noFields, title: title.slice(0, 500), authors, published, url: address, language },
    clues,
    made: dateOf(first('xmp:createdate', 'CreationDate')),
  }
}

/** Programs that write PDFs put the name of a file there, or their own. */
function isTitle(title: string): boolean {
  return (
    title.includes(' ') &&
    /\p{L}{2}/u.test(title) &&
    !/^(?:microsoft |untitled|document\d|powerpoint |layout \d|print )/iu.test(title) &&
    !/\.(?:docx?|pdf|indd|qxp|qxd|rtf|odt|xlsx?|pptx?|tex|dvi|html?)$/iu.test(title)
  )
}

/** A person's name, not the one that somebody logs in by. */
function isName(name: string): boolean {
  return /^\p{Lu}[\p{L}.'’-]*(?:\s+[\p{L}.'’-]+)+$/u.test(name) && !/\b(?:user|admin|owner)/iu.test(name)
}

function agrees(title: string, heading: string): boolean {
  const fold = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  const [a, b] = [fold(title), fold(heading)]
  return b.length >= 8 && (a.includes(b) || b.includes(a)) && a.length >= 8
}

/** `D:20210217093000+01'00'` (ISO 32000-1, 7.9.4) and what XMP has. */
function dateOf(written: string): string {
  return (
    readDate(written.replace(/^D:/u, ''))?.date ??
    readDate(/^D:(\d{8})/u.exec(written)?.[1] ?? '')?.date ??
    ''
  )
}

/** A browser that prints a page puts its address at the edge, cut where it is long. */
function addressIn(running: readonly PdfLine[]): string {
  for (const { text } of running) {
    const address = /https?:\/\/\S+/u.exec(text)?.[0] ?? ''
    if (isAddress(address) && !/(?:…|\.\.\.)$/u.test(address)) return address
  }
  return ''
}
