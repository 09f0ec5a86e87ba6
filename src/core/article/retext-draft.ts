import type { ArticleDraft } from './article-draft'
import { carryPictures } from './carry-pictures'
import type { LaidOutText } from './create-text-builder'

/** A draft with another text of the same page: its pictures stand behind the words that they stood behind. */
export function retextDraft(draft: ArticleDraft, { text, blocks, links }: LaidOutText): ArticleDraft {
  const pictures = carryPictures(draft, { text, blocks })
  return { ...draft, text, blocks, links, ...(draft.pictures === undefined ? {} : { pictures }) }
}
