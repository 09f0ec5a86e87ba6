import type { CopiedExcerpt, CopiedPart } from '@/core/citation/cited-copy'
import { citationStyles, type CitationStyle } from '@/core/citation/citation-style'
import { citationStyleNames } from '@/core/citation/citation-style-names'
import { copyCited } from './copy-cited'
import { useCitationStyle } from './use-citation-style'
import { useSession } from './use-session'

const styles = citationStyles.map((id) => ({ id, label: citationStyleNames[id] }))

/** What the copy menu of a view shows and does; `read` gives the excerpts that it is about. */
export function useCopying(read: () => readonly CopiedExcerpt[] | Promise<readonly CopiedExcerpt[]>) {
  const session = useSession()
  const style = useCitationStyle((state) => state.style)
  return {
    styles,
    style,
    onStyle: (to: CitationStyle) => {
      useCitationStyle.getState().choose(to)
    },
    onCopy: (part: CopiedPart) => {
      void copyCited(session, read(), part)
    },
  }
}
