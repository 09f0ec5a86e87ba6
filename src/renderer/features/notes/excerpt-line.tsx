import type { EmbeddedExcerpt } from '@/core/note/embedded-excerpt'
import { formatPublished } from '@/renderer/ui/format-published'

/** An excerpt in a list: the beginning of its words, who says them and where. */
export function ExcerptLine({ excerpt }: { readonly excerpt: EmbeddedExcerpt }) {
  const { text, speaker, citation, status } = excerpt
  const { title, source, published } = citation
  const from = [speaker ?? '', title === '' ? 'Untitled' : title, source, formatPublished(published)]
  return (
    <span className="notes-line">
      <span className="notes-line-words">{text}</span>
      <span className="notes-quiet">
        {from.filter((part) => part !== '').join(' · ')}
        {status === 'suggested' && ' · suggested'}
      </span>
    </span>
  )
}
