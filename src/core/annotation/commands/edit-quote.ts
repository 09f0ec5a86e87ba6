import type { Span } from '../../anchor/span'
import type { ArticleText } from '../../article/article-text'
import type { Change, CommandContext } from '../../history/change'
import { oneLine } from '../../article/one-line'
import type { QuoteKind } from '../../quote/quote'
import { anchorsOf } from './anchors-of'
import { editSubject } from './edit-subject'
import { isSuggestion, type Subject } from './subject'

export interface QuoteEdit {
  /** '' for an unknown speaker. */
  readonly speaker: string
  readonly cue: string
  readonly kind: QuoteKind
  /** In `text`, in text order. */
  readonly spans: readonly [Span, ...Span[]]
}

/** Says anew who speaks, with which word, how, and which words are said; null where nothing changes. */
export function editQuote(
  subject: Subject,
  to: QuoteEdit,
  text: ArticleText,
  ctx: CommandContext,
): Change | null {
  const { kind } = isSuggestion(subject) ? subject.mark : subject
  if (kind !== 'quote') return null
  const name = oneLine(to.speaker)
  const annotations = editSubject(
    subject,
    (from) => {
      if (from.kind !== 'quote') return from
      const isSame = from.anchors.length === to.spans.length && from.anchors.every(standsAt(to.spans))
      const kept = from.speaker !== null && from.speaker.name === name ? from.speaker : null
      return {
        ...from,
        anchors: isSame ? from.anchors : anchorsOf(text, to.spans),
        speaker: name === '' ? null : (kept ?? { name, entityId: null }),
        cue: oneLine(to.cue),
        quoteKind: to.kind,
      }
    },
    ctx,
  )
  return annotations === null ? null : { name: 'Edit quote', diff: { annotations } }
}

const standsAt =
  (spans: readonly Span[]) =>
  ({ start, end }: Span, at: number): boolean =>
    spans[at]?.start === start && spans[at].end === end
