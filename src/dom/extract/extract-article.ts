import type { Clue } from '@/core/article/clue'
import type { LaidOutText } from '@/core/article/create-text-builder'
import { noFields, type HeaderFields } from '@/core/article/header-fields'
import { checkMarkup, type MarkupFault } from './check-markup'
import { chooseBlocks } from './choose-blocks'
import { cutBlocks, type PageBlock } from './cut-blocks'
import { layOutBlocks } from './lay-out-blocks'
import { foldTitle, pickTitle } from './pick-title'
import { readMetadata } from './read-metadata'
import { stripTags } from './strip-tags'

/** Makes an inert document, without scripts and without a window (`DOMParser`). */
export type ParseHtml = (html: string) => Document

export interface ExtractedArticle {
  /** Without words where the page has none. */
  readonly laidOut: LaidOutText
  readonly fields: HeaderFields
  readonly clues: readonly Clue[]
  /** Plain words for the person; [] where all went well. */
  readonly warnings: readonly string[]
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
export function extractArticle(source: string, url: string, parseHtml: ParseHtml | null): ExtractedArticle {
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
    }
  }
  const document = parseHtml(clip.html)
  return clip.isFragment ? readFragment(document, address) : readPage(document, address)
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
function readFragment(document: Document, url: string): ExtractedArticle {
  const title = document.querySelectorAll('h1').length === 1 ? pickTitle(document, [], '').value : ''
  const isHeadline = ({ kind, text }: PageBlock) =>
    kind === 'heading' && title !== '' && foldTitle(text) === foldTitle(title)
  const blocks = cutBlocks(document.body, url).filter((block) => !isHeadline(block))
  return { laidOut: layOutBlocks(blocks), fields: { ...noFields, title, url }, clues: [], warnings: [] }
}

function readPage(document: Document, url: string): ExtractedArticle {
  const { fields, clues, ...words } = readMetadata(document, url)
  const blocks = cutBlocks(document.body, baseOf(document, fields.url))
  const { kept } = chooseBlocks(document, blocks, { title: fields.title, ...words })
  return { laidOut: layOutBlocks(kept), fields, clues, warnings: [] }
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
