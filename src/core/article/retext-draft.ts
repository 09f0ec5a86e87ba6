import type { ArticleDraft } from './article-draft'
import { carryPictures } from './carry-pictures'
import type { IllustratedText } from './drop-head'

/** A draft with another text of the same page, with its pictures; without any, those of the draft stand behind their words. */
export function retextDraft(draft: ArticleDraft, to: IllustratedText): ArticleDraft {
  const { text, blocks, links } = to
  const pictures = to.pictures ?? carryPictures(draft, to)
  return {
    ...draft,
    text,
    blocks,
    links,
    ...(pictures.length === 0 && draft.pictures === undefined ? {} : { pictures }),
  }
}
