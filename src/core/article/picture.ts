/** What a picture can be: only what an engine shows without running or fetching anything. */
export type PictureType =
  'image/png' | 'image/jpeg' | 'image/gif' | 'image/webp' | 'image/avif' | 'image/svg+xml'

/** Where a picture stands in a text. It is no part of the text: no anchor counts it. */
export interface PlacedPicture {
  /** Of its bytes, lower-case hex: with the item's id it names the `Picture`. */
  readonly sha256: string
  /** It stands behind the block that ends here, UTF-16 code units; 0: before the first. */
  readonly at: number
  /** What the page says for those who do not see it; '' where it says nothing. */
  readonly alt: string
  /** '' where it has none, or where it is in the text. */
  readonly caption: string
  readonly mediaType: PictureType
  /** Pixels; 0 where the file does not say (SVG). */
  readonly width: number
  readonly height: number
}

/** A picture as it was found in what came in. */
export interface DraftPicture extends PlacedPicture {
  readonly bytes: Uint8Array
}

/** The bytes of a picture that an item's texts name. Immutable, and one row for all texts of the item that show it. */
export interface Picture {
  /** `pictureId` of the two below. */
  readonly id: string
  readonly itemId: string
  readonly sha256: string
  /** The text that it came with. */
  readonly textId: string
  readonly mediaType: PictureType
  /** As they came: such files are packed already. */
  readonly bytes: Uint8Array
}
