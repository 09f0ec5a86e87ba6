import type { ParseHtml } from '@/dom/extract/extract-article'
import type { PageParts } from '@/dom/pictures/page-parts'
import type { PartBeside } from './parts-beside'

export interface IncomingHint {
  /** '' where unknown. */
  readonly mediaType: string
  /** '' where the bytes did not come from a file. */
  readonly fileName: string
  /** WHATWG encoding label that a person chose; '' to find out. */
  readonly charset: string
  /** Where the bytes were fetched from; '' where unknown. */
  readonly url: string
  /** Whether the pictures of the article are wanted too. */
  readonly pictures?: boolean
  /** Whether all that the page says is wanted too, for a person to choose from. */
  readonly wholePage?: boolean
  /** What came beside a page: its bytes stand behind the page's own. */
  readonly beside?: readonly PartBeside[]
}

/** What every way of reading needs to know. */
export interface Reading {
  readonly hint: IncomingHint
  readonly parseHtml: ParseHtml | null
  /** null where no pictures are wanted. */
  readonly parts: PageParts | null
}
