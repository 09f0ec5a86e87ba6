/** Words of a PDF's page as they are painted. Lengths in points; `y` grows downwards, from the top of the page. */
export interface PdfRun {
  readonly text: string
  readonly x: number
  /** Of the baseline. */
  readonly y: number
  readonly width: number
  /** Of the font. */
  readonly size: number
  readonly isRtl: boolean
}

export interface PdfPage {
  readonly width: number
  readonly height: number
  /** In the order in which they are painted, which is that of reading in nearly all documents. */
  readonly runs: readonly PdfRun[]
}

/** A line of words on one baseline. */
export interface PdfLine {
  readonly page: number
  readonly text: string
  readonly left: number
  readonly right: number
  readonly y: number
  /** Of the font that most of its letters have. */
  readonly size: number
}
