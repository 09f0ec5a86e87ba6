import type { DraftPicture, Picture, PlacedPicture } from './picture'
import { pictureId } from './picture-id'

interface KeptPictures {
  /** What the text says of them: a field of it, or none where there are none. */
  readonly placed: { readonly pictures?: readonly PlacedPicture[] }
  /** Of those that came with their bytes, each once. */
  readonly rows: readonly Picture[]
}

/** Pictures that come with a text, as the text names them and as they are kept. */
export function keepPictures(
  pictures: readonly (DraftPicture | PlacedPicture)[],
  { itemId, textId }: Pick<Picture, 'itemId' | 'textId'>,
): KeptPictures {
  if (pictures.length === 0) return { placed: {}, rows: [] }
  const rows = new Map<string, Picture>()
  const placed = pictures.map((picture): PlacedPicture => {
    if (!('bytes' in picture)) return picture
    const { bytes, ...named } = picture
    const { sha256, mediaType } = named
    const id = pictureId(itemId, sha256)
    rows.set(id, { id, itemId, sha256, textId, mediaType, bytes })
    return named
  })
  return { placed: { pictures: placed }, rows: [...rows.values()] }
}
