export type CaptureWay = 'paste' | 'file' | 'sample' | 'link' | 'folder' | 'import'

/** How a page of the web came: what its server said. */
export interface FetchedFrom {
  /** The address that was asked for. */
  readonly asked: string
  /** The address that answered in the end, after redirects. */
  readonly url: string
  /** Of HTTP. */
  readonly status: number
  /** As they came, names in lower case. */
  readonly headers: readonly (readonly [name: string, value: string])[]
  /** When the page was there, ms since the epoch. */
  readonly at: number
}

/** The bytes that came in, untouched. Immutable: no command changes or removes one. */
export interface Original {
  readonly id: string
  readonly itemId: string
  /** gzip (RFC 1952) of the bytes that came in. */
  readonly bytes: Uint8Array
  /** Length of the bytes that came in, before compression. */
  readonly size: number
  /** SHA-256 of the bytes that came in, lower-case hex. */
  readonly sha256: string
  /** IANA media type without parameters: `text/plain`, `text/html`, `text/markdown`, `multipart/related`, `message/rfc822`, `application/pdf` and others of files. */
  readonly mediaType: string
  /** WHATWG encoding label the text was decoded with; '' where the format says each letter by itself. */
  readonly charset: string
  readonly via: CaptureWay
  /** '' where it did not come from a file. */
  readonly fileName: string
  /** ms since the epoch. */
  readonly captured: number
  /** Only where `via` is `link`. */
  readonly fetched?: FetchedFrom
}

/** What is known of an original, without its bytes, which may be many. */
export type OriginalFacts = Omit<Original, 'bytes'>
