import { createContext } from 'react'
import type { PlacedPicture } from '@/core/article/picture'

/** The pictures that stand in the text that is rendered; none where they are not shown. */
export interface ShownPictures {
  readonly itemId: string
  readonly pictures: readonly PlacedPicture[]
}

export const PicturesContext = createContext<ShownPictures>({ itemId: '', pictures: [] })
