import type { LaidOutText } from '@/core/article/create-text-builder'
import { noFields, type HeaderFields } from '@/core/article/header-fields'
import { checkMarkup, type MarkupFault } from './check-markup'
import { findRoot } from './find-root'
import { layOutElement } from './lay-out-element'
import { foldTitle, pickTitle } from './pick-title'
import { readMetadata } from './read-metadata'
import { stripTags } from './strip-tags'

export interface ExtractedArticle {
  /** Without words where the page has none. */
  readonly laidOut: LaidOutText
  readonly fields: HeaderFields
  /** Plain words for the person; [] where all went well. */
  readonly warnings: readonly string[]
}

const faultNames: Readonly<Record<Exclude<MarkupFault, ''>, string>> = {
  'too-many-tags': 'more tags',
  'too-deep': 'deeper tags',
  'too-many-attributes': 'more attributes',
}

/**
 * Reads an article out of HTML source: a page, or the part of one that was copied. `parseHtml` must make an inert
 * document, without scripts and without a window (`DOMParser`); nothing of the source reaches the app's own
 * document. Source that would make the parser hang is read by taking the tags out, and says so.
 */
export function extractArticle(source: string, parseHtml: (html: string) => Document): ExtractedArticle {
  const { html, url, isFragment } = readClipboardFormat(source)
  const fault = checkMarkup(html)
  if (fault !== '') {
    const warning = `The page has ${faultNames[fault]} than can be read safely: its words were taken without links, and menus may be among them.`
    return { laidOut: stripTags(html), fields: { ...noFields, url }, warnings: [warning] }
  }
  const document = parseHtml(html)
  return isFragment ? readFragment(document, url) : readPage(document)
}

/** Browsers put the copied part between two comments; Windows puts lines with the page's address before it. */
function readClipboardFormat(source: string): { html: string; url: string; isFragment: boolean } {
  const start = source.indexOf('<!--StartFragment-->')
  const end = source.lastIndexOf('<!--EndFragment-->')
  const url = /^Version:[^<]{0,500}?SourceURL:(https?:\/\/\S+)/.exec(source.slice(0, 4000))?.[1] ?? ''
  if (start !== -1)
    return { html: source.slice(start + 20, end > start ? end : undefined), url, isFragment: true }
  return { html: source, url, isFragment: !/<(?:html|head|title|body)[\s>]/i.test(source) }
}

function readFragment(document: Document, url: string): ExtractedArticle {
  const title = document.querySelectorAll('h1').length === 1 ? pickTitle(document, [], '') : ''
  emptyTitle(document, title)
  return {
    laidOut: layOutElement(document.body, url, false),
    fields: { ...noFields, title, url },
    warnings: [],
  }
}

function readPage(document: Document): ExtractedArticle {
  const fields = readMetadata(document)
  const base = baseOf(document, fields.url)
  // Whatever counts an element's words counts these otherwise.
  for (const element of document.querySelectorAll('script, style, noscript, template, svg, iframe'))
    element.remove()
  emptyTitle(document, fields.title)
  const root = findRoot(document)
  if (root === null) return { laidOut: { text: '', blocks: [], links: [] }, fields, warnings: [] }
  const laidOut = layOutElement(root, base, true)
  if (laidOut.text.length >= 250 || root === document.body) {
    if (laidOut.text !== '') return { laidOut, fields, warnings: [] }
  }
  // A short article, or one that hides behind names that speak of something else: then rather too much than too little.
  const whole = layOutElement(document.body, base, laidOut.text !== '')
  return { laidOut: whole.text.length > laidOut.text.length * 3 ? whole : laidOut, fields, warnings: [] }
}

/**
 * The headline is shown above the text, so its words are taken out of it. Its element stays, since it tells what
 * holds the article. The document is ours to change.
 */
function emptyTitle(document: Document, title: string) {
  const wanted = foldTitle(title)
  if (wanted === '') return
  for (const heading of [...document.querySelectorAll('h1, h2')].slice(0, 50)) {
    if (foldTitle(heading.textContent) === wanted) heading.textContent = ''
  }
}

function baseOf(document: Document, url: string): string {
  const written = document.querySelector('base[href]')?.getAttribute('href') ?? ''
  for (const candidate of [written, url]) {
    try {
      return new URL(candidate, url === '' ? undefined : url).href
    } catch {
      // Not an address by itself: the next one is tried.
    }
  }
  return ''
}
