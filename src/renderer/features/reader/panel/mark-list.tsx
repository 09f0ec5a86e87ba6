import { ListBox, ListBoxItem } from 'react-aria-components'
import type { Mark } from '@/core/annotation/mark'
import { tagPath } from '@/core/tag/tag-path'
import { markKey } from '../marks/mark-key'
import { markTitle } from '../marks/mark-title'
import { useReader } from '../reader-context'

interface MarkListProps {
  readonly marks: readonly Mark[]
}

/** Highlights and comments in text order; Enter or a click leads there. */
export function MarkList({ marks }: MarkListProps) {
  const { goTo } = useReader()
  if (marks.length === 0) {
    return <p className="reader-none">Select words in the text to highlight, comment or tag them.</p>
  }
  const byKey = new Map(marks.map((mark) => [markKey(mark), mark]))
  return (
    <ListBox
      className="reader-list"
      aria-label="Highlights and comments"
      onAction={(key) => {
        const mark = byKey.get(String(key))
        if (mark !== undefined) goTo(mark.spans[0])
      }}
    >
      {[...byKey].map(([key, mark]) => (
        <MarkRow key={key} id={key} mark={mark} />
      ))}
    </ListBox>
  )
}

function MarkRow({ id, mark }: { readonly id: string; readonly mark: Mark }) {
  const { article, tags } = useReader()
  const words = mark.spans.map((span) => article.text.text.slice(span.start, span.end)).join(' … ')
  const comment = mark.annotation?.comment ?? ''
  return (
    <ListBoxItem id={id} textValue={words} className="reader-row reader-row-long">
      <span
        className="reader-edge"
        data-kind={mark.kind}
        data-colour={mark.kind === 'highlight' ? mark.colour : ''}
      />
      <span className="reader-row-body">
        <span className="ui-hidden">{markTitle(mark)}: </span>
        <span className="reader-row-words">{words}</span>
        {comment !== '' && <span className="reader-row-comment">{comment}</span>}
        <span className="reader-row-tags">
          {mark.annotation?.tagIds.map((tagId) => (
            <span key={tagId} className="reader-chip">
              {tagPath(tagId, tags)}
            </span>
          ))}
        </span>
      </span>
    </ListBoxItem>
  )
}
