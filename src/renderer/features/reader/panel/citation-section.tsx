import { Copy } from 'lucide-react'
import { formatCitation } from '@/core/citation/format-citation'
import { useCopying } from '@/renderer/session/use-copying'
import { Button } from '@/renderer/ui/button'
import { Select } from '@/renderer/ui/select'
import { excerptOfSpan } from '../excerpt-of-span'
import { useReader } from '../reader-context'

/** How the article is cited, in the style that all copies have. */
export function CitationSection() {
  const cited = excerptOfSpan(useReader().article, { start: 0, end: 0 })
  const { styles, style, onStyle, onCopy } = useCopying(() => [cited])
  const parts = formatCitation(cited.citation, style)
  return (
    <section aria-label="Citation" className="reader-section">
      <h2 className="reader-list-head">Citation</h2>
      <Select label="Style" isLabelHidden options={styles} value={style} onChange={onStyle} />
      <p className="reader-citation" dir="auto">
        {parts.map((part, index) =>
          part.kind !== 'words' ? null : part.emphasis ? (
            <em key={index}>{part.text}</em>
          ) : (
            <span key={index}>{part.text}</span>
          ),
        )}
      </p>
      <Button icon={<Copy />} onPress={() => onCopy('citation')}>
        Copy citation
      </Button>
    </section>
  )
}
