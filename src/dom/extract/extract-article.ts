import type { Clue } from '@/core/article/clue'
import type { LaidOutText } from '@/core/article/create-text-builder'
import { noFields, type HeaderFields } from '@/core/article/header-fields'
import { findPictures, type FoundPicture } from '../pictures/find-pictures'
import type { PageParts } from '../pictures/page-parts'
import { checkMarkup, type MarkupFault } from './check-markup'
import { chooseBlocks } from './choose-blocks'
import { cutBlocks, type PageBlock } from './cut-blocks'
import { layOutBlocks } from './lay-out-blocks'
import { foldTitle, pickTitle } from './pick-title'
import { readMetadata } from './read-metadata'
import { stripTags } from './strip-tags'
import { isNeverSeen } from './unwanted'

/** Makes an inert document, without scripts and without a window (`DOMParser`). */
export type ParseHtml = (html: string) => Document

export interface ExtractedArticle {
  /** Without words where the page has none. */
  readonly laidOut: LaidOutText
  readonly fields: HeaderFields
  readonly clues: readonly Clue[]
  /** Plain words for the person; [] where all went well. */
  readonly warnings: readonly string[]
  /** Those that stand in the text, and came in with the page. */
  readonly pictures: readonly FoundPicture[]
  /** All that the page says, whether it is of the article or not; null where it was not asked for. */
  readonly page: IllustratedPage | null
}

/** All that a page says, and shows. */
export interface IllustratedPage extends LaidOutText {
  readonly pictures: readonly FoundPicture[]
}

export interface ExtractOptions {
  /** Where the page's pictures are found; null where none are wanted. */
  readonly parts: PageParts | null
  /** Whether all that the page says is wanted too. */
  readonly wholePage: boolean
}

const faultNames: Readonly<Record<MarkupFault, string>> = {
  '': 'something in it',
  'too-many-tags': 'more tags',
  'too-deep': 'deeper tags',
  'too-many-attributes': 'more attributes',
}

/**
 * Reads an article out of HTML source: a page, or the part of one that was copied. Source that would make the
 * parser hang is read by taking the tags out, and says so; so is all with `parseHtml` null. `url`: where it was
 * fetched from; ''.
 */
export function extractArticle(
  source: string,
  url: string,
  parseHtml: ParseHtml | null,
  options: ExtractOptions,
): ExtractedArticle {
  const clip = readClipboardFormat(source)
  const address = clip.url || url
  const fault = checkMarkup(clip.html)
  if (fault !== '' || parseHtml === null) {
    const warning = `The page has ${faultNames[fault]} than can be read safely: its words were taken without links, and menus may be among them.`
    return {
      laidOut: stripTags(clip.html),
      fields: { ...noFields, url: address },
      clues: [],
      warnings: [warning],
      pictures: [],
      page: null,
    }
  }
  const document = parseHtml(clip.html)
  return clip.isFragment ? readFragment(document, address, options) : readPage(document, address, options)
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

/** What a person chose to copy is kept whole. */
function readFragment(document: Document, url: string, options: ExtractOptions): ExtractedArticle {
  const title = document.querySelectorAll('h1').length === 1 ? pickTitle(document, [], '').value : ''
  const isHeadline = ({ kind, text }: PageBlock) =>
    kind === 'heading' && title !== '' && foldTitle(text) === foldTitle(title)
  const blocks = cutBlocks(document.body, url)
  const kept = blocks.filter((block) => !isHeadline(block))
  const words = layOut(document, { blocks, kept, base: url }, options)
  return { ...words, fields: { ...noFields, title, url }, clues: [], warnings: [] }
}

function readPage(document: Document, url: string, options: ExtractOptions): ExtractedArticle {
  const { fields, clues, ...words } = readMetadata(document, url)
  const base = baseOf(document, fields.url)
  const blocks = cutBlocks(document.body, base)
  const { kept } = chooseBlocks(document, blocks, { title: fields.title, ...words })
  return { ...layOut(document, { blocks, kept, base }, options), fields, clues, warnings: [] }
}

interface Choice {
  readonly blocks: readonly PageBlock[]
  readonly kept: readonly PageBlock[]
  readonly base: string
}

function layOut(
  { body: root }: Document,
  { blocks, kept, base }: Choice,
  { parts, wholePage }: ExtractOptions,
): Pick<ExtractedArticle, 'laidOut' | 'pictures' | 'page'> {
  const { gaps, ...laidOut } = layOutBlocks(kept)
  const pictures =
    parts === null ? [] : findPictures({ root, blocks, kept: new Set(kept), gaps, base, parts })
  return { laidOut, pictures, page: wholePage ? layOutPage(root, base, parts) : null }
}

function layOutPage(root: Element, base: string, parts: PageParts | null): IllustratedPage {
  const blocks = cutBlocks(root, base, isNeverSeen)
  const { gaps, ...page } = layOutBlocks(blocks)
  const all = { root, blocks, kept: new Set(blocks), gaps, base, isEverywhere: true }
  return { ...page, pictures: parts === null ? [] : findPictures({ ...all, parts }) }
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
