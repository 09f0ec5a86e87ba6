import type { ArticleDraft } from '@/core/article/article-draft'
import type { Block } from '@/core/article/article-text'
import { countWords } from '@/core/article/count-words'
import type { Incoming } from '@/renderer/session/incoming'
import { Button } from '@/renderer/ui/button'
import { formatCount } from '@/renderer/ui/format-count'
import { CharsetChoice } from './charset-choice'
import { formatSize } from './format-size'
import { recognised } from './recognised'
import { ShowPageButton } from './show-page-button'
import './text-preview.css'

/** Code units that are shown at most: enough to see whether the right text was read. */
const shownLength = 5000
const mediaNames: Readonly<Record<string, string>> = {
  'text/plain': 'plain text',
  'text/html': 'HTML',
  'text/markdown': 'Markdown',
  'multipart/related': 'saved page (MHTML)',
  'message/rfc822': 'mail',
  'application/pdf': 'PDF',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word document',
  'application/x-webarchive': 'saved page (webarchive)',
  'application/warc': 'web archive (WARC)',
  'application/json': 'news item (ninjs)',
  'application/xml': 'news item (NewsML-G2)',
}

interface TextPreviewProps {
  readonly incoming: Incoming
  readonly draft: ArticleDraft
  /** Reads it again with another encoding; null where that makes no sense. */
  readonly onReadAs: ((charset: string) => void) | null
  /** More or less of the page is to be the text; null where it is no page. */
  readonly onMore: (() => void) | null
}

/** What was read: its beginning, its size, and what was understood of it. */
export function TextPreview({ incoming, draft, onReadAs, onMore }: TextPreviewProps) {
  const found = recognised(draft)
  const facts = [
    incoming.fileName,
    `${formatCount(countWords(draft.text))} words`,
    pictureWords(draft.pictures?.length ?? 0),
    mediaNames[draft.mediaType] ?? draft.mediaType,
    draft.charset.toUpperCase(),
    formatSize(incoming.blob.size),
  ]
  const shown = shownBlocks(draft)
  return (
    <section className="clip-preview" aria-label="What was read">
      <p className="clip-facts">{facts.filter((fact) => fact !== '').join(' · ')}</p>
      <p className="clip-facts">
        {found.length === 0 ? 'The text alone was recognised.' : `Recognised: ${found.join(', ')}.`}
      </p>
      {draft.warnings.map((warning) => (
        <p key={warning} className="clip-warning">
          {warning}
        </p>
      ))}
      {onReadAs !== null && draft.charset !== '' && (
        <CharsetChoice charset={draft.charset} onChoose={onReadAs} />
      )}
      <div className="clip-page">
        {onMore !== null && <Button onPress={onMore}>More or less of the page…</Button>}
        <ShowPageButton incoming={incoming} draft={draft} />
      </div>
      <div className="clip-text" tabIndex={0} role="region" aria-label="Beginning of the text">
        {shown.map((block) => (
          <PreviewBlock key={block.start} block={block} text={draft.text} />
        ))}
        {(shown.at(-1)?.end ?? 0) < draft.text.trimEnd().length && <p className="clip-facts">…</p>}
      </div>
    </section>
  )
}

function pictureWords(count: number): string {
  if (count === 0) return ''
  return count === 1 ? '1 picture' : `${formatCount(count)} pictures`
}

function PreviewBlock({ block, text }: { readonly block: Block; readonly text: string }) {
  const words = text.slice(block.start, Math.min(block.end, block.start + shownLength))
  return <p className={`clip-block clip-block-${block.kind}`}>{words}</p>
}

function shownBlocks(draft: ArticleDraft): readonly Block[] {
  if (draft.blocks.length === 0)
    return [{ kind: 'paragraph', start: 0, end: Math.min(draft.text.length, shownLength) }]
  return draft.blocks.filter((block) => block.start < shownLength)
}
