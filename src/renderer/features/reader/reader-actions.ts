import type { Span } from '@/core/anchor/span'
import { acceptSuggestions } from '@/core/annotation/commands/accept-suggestions'
import { addComment } from '@/core/annotation/commands/add-comment'
import { addHighlight } from '@/core/annotation/commands/add-highlight'
import { addTaggedHighlight } from '@/core/annotation/commands/add-tagged-highlight'
import { keepOrphan } from '@/core/annotation/commands/keep-orphan'
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
import type { Session } from '@/renderer/session/session'
import { markOn } from './marks/mark-on'
import { runOnText, type TextNow } from './run-on-text'

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
  readonly reattach: (orphan: Annotation, spans: readonly [Span, ...Span[]]) => Promise<boolean>
  /** Leaves it without a place in this text; null: has it stand among those to decide again. */
  readonly keepOrphan: (orphan: Annotation, textId: string | null) => Promise<boolean>
}

interface ReaderWork {
  readonly session: Session
  readonly text: ArticleText
  /** As they are on the screen, which may be behind by the change of a moment ago. */
  readonly marks: readonly Mark[]
  readonly colourNames: ColourNames
  /** Says to a screen reader what was done. */
  readonly announce: (words: string) => void
}

const speakerOf = (name: string | null) => (name === null ? null : { name, entityId: null })

export function readerActions(work: ReaderWork): ReaderActions {
  const run = runOnText(work)
  return { ...writingActs(work, run), ...findingActs(work, run), ...decidingActs(work, run) }
}

type Run = ReturnType<typeof runOnText>

/** What is written on words by the person alone. */
function writingActs(
  { session: { context }, text, colourNames }: ReaderWork,
  run: Run,
): Pick<ReaderActions, 'highlight' | 'recolour' | 'comment' | 'tag' | 'untag'> {
  const highlighted = (colour: HighlightColour) => `Highlighted ${nameOfColour(colour, colourNames)}`
  const subject = (mark: Mark): Subject => mark.annotation ?? { mark, text }
  return {
    highlight: (span, colour) =>
      run(({ on }) => {
        const known = on(span, 'highlight')?.annotation
        if (known?.kind === 'highlight') return setColour(known, colour, context())
        return addHighlight(text, [span], colour, context())
      }, highlighted(colour)),
    comment: (target, words) =>
      run(({ now, on }) => {
        if ('kind' in target) return setComment(commented(target, now(target), subject), words, context())
        const isThere = on(target, 'comment')?.annotation?.comment === words.trim()
        return isThere ? null : addComment(text, [target], words, context())
      }, 'Comment saved'),
    tag: (target, paths) =>
      run(({ now, on, tags }) => {
        const known = 'kind' in target ? (now(target) ?? target) : on(target, 'highlight')
        if (known !== null) return tagAnnotation(subject(known), paths, tags, context())
        return 'kind' in target ? null : addTaggedHighlight(text, [target], 'yellow', paths, tags, context())
      }, 'Tagged'),
    untag: (mark, tagId) =>
      run(({ now }) => {
        const annotation = now(mark)?.annotation ?? null
        return annotation === null ? null : untagAnnotation(annotation, [tagId], context())
      }, 'Tag removed'),
    recolour: (mark, colour) =>
      run(({ now }) => {
        const annotation = now(mark)?.annotation
        return annotation?.kind === 'highlight' || annotation?.kind === 'comment'
          ? setColour(annotation, colour, context())
          : null
      }, highlighted(colour)),
  }
}

/** What the machine finds too: names and quotes. */
function findingActs(
  { session: { context }, text, marks }: ReaderWork,
  run: Run,
): Pick<ReaderActions, 'entity' | 'quote'> {
  const found = (mark: Mark) => ({ mark, text })
  const subject = (mark: Mark): Subject => mark.annotation ?? found(mark)
  return {
    entity: (target, type, name) =>
      run(({ now, on }) => {
        const known = 'kind' in target ? (now(target) ?? target) : on(target, 'entity')
        if (known === null) return 'kind' in target ? null : markEntity(text, target, type, name, context())
        return (
          setEntity(subject(known), { type, name }, context()) ?? acceptSuggestions([found(known)], context())
        )
      }, `Marked as ${type}`),
    quote: (target, speaker) => {
      const isMarked = 'kind' in target || markOn(marks, target, 'quote') !== null
      return run(
        ({ now, on }) => {
          const known = 'kind' in target ? (now(target) ?? target) : on(target, 'quote')
          if (known !== null) return setSpeaker(subject(known), speakerOf(speaker), context())
          return 'kind' in target ? null : markQuote(text, [target], speakerOf(speaker), context())
        },
        isMarked ? 'Speaker changed' : 'Marked as quote',
      )
    },
  }
}

function decidingActs(
  { session: { context }, text }: ReaderWork,
  run: Run,
): Pick<ReaderActions, 'accept' | 'reject' | 'reattach' | 'keepOrphan' | 'remove'> {
  const found = (mark: Mark) => ({ mark, text })
  const subject = (mark: Mark): Subject => mark.annotation ?? found(mark)
  return {
    accept: (some) =>
      run(({ now }) => acceptSuggestions(there(some, now).map(found), context()), 'Confirmed'),
    reject: (some) => run(({ now }) => rejectMarks(there(some, now).map(subject), context()), 'Rejected'),
    reattach: (orphan, spans) =>
      run(({ kept }) => reattach(kept(orphan) ?? orphan, text, spans, context()), 'Attached'),
    keepOrphan: (orphan, textId) =>
      run(
        ({ kept }) => keepOrphan(kept(orphan) ?? orphan, textId, context()),
        textId === null ? 'Stands among the orphans to decide' : 'Kept without a place',
      ),
    remove: ({ annotation }) =>
      run(({ kept }) => {
        const there = annotation === null ? null : kept(annotation)
        return there === null ? null : removeAnnotation(there)
      }, 'Removed'),
  }
}

const there = (marks: readonly Mark[], now: TextNow['now']): Mark[] =>
  marks.map(now).filter((mark) => mark !== null)

/** What a comment is written on: where somebody else has changed it meanwhile, what was seen, which is refused then. */
function commented(seen: Mark, now: Mark | null, subject: (mark: Mark) => Subject): Subject {
  const isSame = now !== null && (now.annotation?.comment ?? '') === (seen.annotation?.comment ?? '')
  return subject(isSame ? now : seen)
}
