import type { EmbeddedExcerpt } from '../note/embedded-excerpt'
import type { RichBlock, RichText } from '../note/rich-text'

/** The excerpts that stand in a text, in its order. */
export function excerptsIn(text: RichText): EmbeddedExcerpt[] {
  return text.flatMap((block: RichBlock): EmbeddedExcerpt[] => {
    if (block.kind === 'excerpt') return [block.excerpt]
    if (block.kind === 'quotation') return excerptsIn(block.blocks)
    return block.kind === 'list' ? block.items.flatMap(excerptsIn) : []
  })
}
