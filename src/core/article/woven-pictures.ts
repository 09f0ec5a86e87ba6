import type { DraftPicture } from './picture'
import type { WovenBlock } from './weave-blocks'

/**
 * The pictures of a text that was chosen out of a page: those that it had, and those that the page shows beside what was newly
 * taken; each once, in the order of the text.
 *
 * @param carried those that the text before had, where they stand in the chosen one
 */
export function wovenPictures<P extends Pick<DraftPicture, 'sha256' | 'at'>>(
  woven: readonly WovenBlock[],
  isChosen: (place: number) => boolean,
  carried: readonly P[],
): readonly (P | DraftPicture)[] {
  const pictures: (P | DraftPicture)[] = [...carried]
  const held = new Set(carried.map(({ sha256 }) => sha256))
  const isNew = (place: number) => woven[place]?.of === 'page' && isChosen(place)
  let end = -2
  for (const [place, block] of woven.entries()) {
    if (isChosen(place)) end += 2 + block.text.length
    // Between two blocks a picture belongs to either.
    if (!isNew(place) && !isNew(place + 1)) continue
    for (const picture of block.pictures ?? []) {
      if (held.has(picture.sha256)) continue
      held.add(picture.sha256)
      pictures.push({ ...picture, at: Math.max(0, end) })
    }
  }
  return pictures.sort((one, other) => one.at - other.at)
}
