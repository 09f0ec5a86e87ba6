import { startAttribute, type TextIndex } from './index-text'
import { firstEndingAfter } from './range-of'

/**
 * The element of the block that holds an offset of the text, or of the one before it where the offset is between two; the
 * first one for an offset before it, null where nothing is rendered.
 */
export function blockAt(index: TextIndex, offset: number): HTMLElement | null {
  const at = firstEndingAfter(index.nodes, offset)
  const there = index.nodes[at]
  const node = (there !== undefined && (at === 0 || there.start <= offset) ? there : index.nodes[at - 1])
    ?.node
  return node?.parentElement?.closest<HTMLElement>(`[${startAttribute}]`) ?? null
}
