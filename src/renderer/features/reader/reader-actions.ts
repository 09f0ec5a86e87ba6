import type { Span } from '@/core/anchor/span'
import { acceptSuggestions } from '@/core/annotation/commands/accept-suggestions'
import { addComment } from '@/core/annotation/commands/add-comment'
import { addHighlight } from '@/core/annotation/commands/add-highlight'
import { addTaggedHighlight } from '@/core/annotation/commands/add-tagged-highlight'
import { markEntity } from '@/core/annotation/commands/mark-entity'
import { markQuote } from '@/core/annotation/commands/mark-quote'
import { reattach } from '@/core/annotation/commands/reattach'
import { rejectMarks } from '@/core/annotation/commands/reject-marks'
import { removeAnnotation } from '@/core/annotation/commands/remove-annotation'
import { setColour } from '@/core/annotation/commands/set-colour'
import { setComment } from '@/core/annotation/commands/set-comment'
import { setEntity } from '@/core/annotation/commands/set-entity'
import { setSpeaker } from '@/core/annotation/commands/set-speaker'
import type { Subject } from '@/core/annotation/commands/subject'
import { tagAnnotation } from '@/core/annotation/commands/tag-annotation'
import { untagAnnotation } from '@/core/annotation/commands/untag-annotation'
import type { Annotation, HighlightColour } from '@/core/annotation/annotation'
import type { ColourNames } from '@/core/annotation/colour-names'
import type { Mark } from '@/core/annotation/mark'
import { nameOfColour } from '@/core/annotation/name-of-colour'
import type { ArticleText } from '@/core/article/article-text'
import type { EntityType } from '@/core/entity/entity'
import type { Change } from '@/core/history/change'
import type { Tag } from '@/core/tag/tag'
import type { Session } from '@/renderer/session/session'
import { markOn } from './marks/mark-on'

/** What a person does to the open article. Each resolves to true when it is durable. */
export interface ReaderActions {
  readonly highlight: (span: Span, colour: HighlightColour) => Promise<boolean>
  readonly comment: (target: Span | Mark, words: string) => Promise<boolean>
  readonly tag: (target: Span | Mark, paths: readonly string[]) => Promise<boolean>
  readonly untag: (mark: Mark, tagId: string) => Promise<boolean>
  readonly entity: (target: Span | Mark, type: EntityType, name: string) => Promise<boolean>
  readonly quote: (target: Span | Mark, speaker: string | null) => Promise<boolean>
  readonly recolour: (mark: Mark, colour: HighlightColour) => Promise<boolean>
  readonly accept: (marks: readonly Mark[]) => Promise<boolean>
  readonly reject: (marks: readonly Mark[]) => Promise<boolean>
  /** A mark, or an orphan. */
  readonly remove: (mark: Pick<Mark, 'annotation'>) => Promise<boolean>
  readonly reattach: (orphan: Annotation, span: Span) => Promise<boolean>
}

interface ReaderWork {
  readonly session: Session
  readonly text: ArticleText
  readonly marks: readonly Mark[]
  readonly tags: readonly Tag[]
  readonly colourNames: ColourNames
  /** Says to a screen reader what was done. */
  readonly announce: (words: string) => void
}

const speakerOf = (name: string | null) => (name === null ? null : { name, entityId: null })

export function readerActions(work: ReaderWork): ReaderActions {
  const { session, text, marks, tags, colourNames, announce } = work
  const context = session.context
  const run = async (change: Change | null, words: string): Promise<boolean> => {
    const saved = await session.run(change)
    if (saved && change !== null) announce(words)
    return saved
  }
  const highlighted = (colour: HighlightColour) => `Highlighted ${nameOfColour(colour, colourNames)}`
  const subject = (mark: Mark): Subject => mark.annotation ?? { mark, text }
  const found = (mark: Mark) => ({ mark, text })

  return {
    highlight: (span, colour) => {
      const known = markOn(marks, span, 'highlight')?.annotation
      if (known?.kind === 'highlight') return run(setColour(known, colour, context()), highlighted(colour))
      return run(addHighlight(text, [span], colour, context()), highlighted(colour))
    },
    comment: (target, words) =>
      'kind' in target
        ? run(setComment(subject(target), words, context()), 'Comment saved')
        : run(addComment(text, [target], words, context()), 'Comment saved'),
    tag: (target, paths) =>
      'kind' in target
        ? run(tagAnnotation(subject(target), paths, tags, context()), 'Tagged')
        : run(addTaggedHighlight(text, [target], 'yellow', paths, tags, context()), 'Tagged'),
    untag: (mark, tagId) =>
      run(
        mark.annotation === null ? null : untagAnnotation(mark.annotation, [tagId], context()),
        'Tag removed',
      ),
    entity: (target, type, name) => {
      const words = `Marked as ${type}`
      const edit = (mark: Mark) =>
        setEntity(subject(mark), { type, name }, context()) ?? acceptSuggestions([found(mark)], context())
      if ('kind' in target) return run(edit(target), words)
      const known = markOn(marks, target, 'entity')
      return run(known === null ? markEntity(text, target, type, name, context()) : edit(known), words)
    },
    quote: (target, speaker) => {
      const edit = (mark: Mark) => setSpeaker(subject(mark), speakerOf(speaker), context())
      if ('kind' in target) return run(edit(target), 'Speaker changed')
      const known = markOn(marks, target, 'quote')
      if (known !== null) return run(edit(known), 'Speaker changed')
      return run(markQuote(text, [target], speakerOf(speaker), context()), 'Marked as quote')
    },
    recolour: ({ annotation }, colour) =>
      annotation?.kind === 'highlight' || annotation?.kind === 'comment'
        ? run(setColour(annotation, colour, context()), highlighted(colour))
        : Promise.resolve(true),
    accept: (some) => run(acceptSuggestions(some.map(found), context()), 'Confirmed'),
    reject: (some) => run(rejectMarks(some.map(subject), context()), 'Rejected'),
    reattach: (orphan, span) => run(reattach(orphan, text, [span], context()), 'Attached'),
    remove: ({ annotation }) => run(annotation === null ? null : removeAnnotation(annotation), 'Removed'),
  }
}
