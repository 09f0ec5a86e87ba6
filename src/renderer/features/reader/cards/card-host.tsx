import { useCallback, useEffect, type KeyboardEvent, type RefObject } from 'react'
import type { Span } from '@/core/anchor/span'
import type { Mark } from '@/core/annotation/mark'
import type { TextIndex } from '@/dom/highlight/index-text'
import { copyCited } from '@/renderer/session/copy-cited'
import { sendToNote } from '@/renderer/session/use-sending'
import { useSession } from '@/renderer/session/use-session'
import { excerptOfMark } from '../excerpt-of-mark'
import { colourOfKey } from '../marks/colour-of-key'
import { isOfSame } from '../marks/is-of-same'
import { markKey } from '../marks/mark-key'
import { markOn } from '../marks/mark-on'
import { markTitle } from '../marks/mark-title'
import { marksAt } from '../marks/marks-at'
import { useReader } from '../reader-context'
import type { CardForm, CardRequest } from './card-request'
import { CommentCard } from './comment-card'
import { EntityCard } from './entity-card'
import { FloatingCard } from './floating-card'
import { openPage } from '../marks/open-page'
import { MarkCard } from './mark-card'
import { SpeakerCard } from './speaker-card'
import { TagCard } from './tag-card'

/** Where a card floats. */
interface CardFrame {
  readonly index: TextIndex
  readonly column: RefObject<HTMLElement | null>
  readonly scroller: RefObject<HTMLElement | null>
}

interface CardHostProps {
  readonly request: CardRequest
  readonly frame: CardFrame
  readonly onNext: () => void
}

const labels: Record<CardForm, string> = {
  comment: 'Comment',
  tag: 'Tags',
  entity: 'Mark as entity',
  quote: 'Speaker',
}

/** The card that floats beside the text, whichever was asked for. */
export function CardHost({ request, frame, onNext }: CardHostProps) {
  const { marks, openCard } = useReader()
  const mark = request.key === null ? null : (marks.find((known) => markKey(known) === request.key) ?? null)
  const isGone = request.key !== null && mark === null
  useEffect(() => {
    if (isGone) openCard(null)
  }, [isGone, openCard])
  const close = useCallback(() => {
    openCard(null)
  }, [openCard])
  if (isGone) return null
  if (request.kind === 'mark') {
    return mark === null ? null : (
      <MarkFloat
        mark={mark}
        span={request.span}
        at={request.at}
        frame={frame}
        onClose={close}
        onNext={onNext}
      />
    )
  }
  const done = () => {
    openCard(
      mark === null ? null : { kind: 'mark', span: request.span, key: markKey(mark), at: request.span.start },
    )
  }
  return (
    <FloatingCard
      key={request.kind}
      label={labels[request.kind]}
      span={request.span}
      onClose={close}
      {...frame}
    >
      <FormCard kind={request.kind} span={request.span} mark={mark} onDone={done} />
    </FloatingCard>
  )
}

interface MarkFloatProps extends Omit<CardHostProps, 'request'> {
  readonly mark: Mark
  readonly span: Span
  readonly at: number
  readonly onClose: () => void
}

function MarkFloat({ mark, span, at, frame, onClose, onNext }: MarkFloatProps) {
  const session = useSession()
  const { article, tags, marks, actions, colourNames, openCard } = useReader()
  const others = marksAt(marks, at)
  const show = (other: Mark) => {
    openCard({ kind: 'mark', span, key: markKey(other), at })
  }
  const openForm = (kind: CardForm) => {
    openCard({ kind, span: span, key: markKey(mark) })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (step !== undefined) {
      const place = others.findIndex((other) => markKey(other) === markKey(mark))
      const other = others.at((place + step) % others.length)
      if (other !== undefined) show(other)
      event.preventDefault()
      event.stopPropagation()
      return
    }
    const colour = colourOfKey(event.key)
    if (colour !== null) void actions.recolour(mark, colour)
    else if (event.key === 'a') void actions.accept([mark])
    else if (event.key === 'x' && (mark.kind === 'entity' || mark.kind === 'quote'))
      void actions.reject([mark])
    else if (event.key === 'A' || event.key === 'X') {
      const same = marks.filter((other) => other.status === 'suggested' && isOfSame(mark, other))
      void (event.key === 'A' ? actions.accept(same) : actions.reject(same))
    } else if (event.key === 'Delete' || event.key === 'Backspace') void actions.remove(mark)
    else if (event.key === 'c') openForm('comment')
    else if (event.key === 't') openForm('tag')
    else if (event.key === 'e' && mark.kind === 'entity') openForm('entity')
    else if (event.key === 'o') openPage(mark)
    else if (event.key === 'q' && mark.kind === 'quote') openForm('quote')
    else if ((event.key === 'y' || event.key === 'Y') && mark.kind !== 'entity')
      void copyCited(
        session,
        excerptOfMark(article, mark, tags),
        event.key === 'y' ? 'quotation' : 'citation',
      )
    else if (event.key === 'w' && mark.kind !== 'entity') sendToNote(excerptOfMark(article, mark, tags))
    else if (event.key === 'n') onNext()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <FloatingCard
      key="mark"
      label={markTitle(mark, colourNames)}
      span={span}
      onClose={onClose}
      onKeyDown={onKeyDown}
      {...frame}
    >
      <MarkCard mark={mark} others={others} onShow={show} onForm={openForm} onNext={onNext} />
    </FloatingCard>
  )
}

interface FormCardProps {
  readonly kind: CardForm
  readonly span: Span
  /** null: for the words themselves. */
  readonly mark: Mark | null
  readonly onDone: () => void
}

function FormCard({ kind, span, mark, onDone }: FormCardProps) {
  const { article, marks, tags, actions } = useReader()
  const target = mark ?? span
  const closeIfSaved = (saved: boolean) => {
    if (saved) onDone()
  }
  switch (kind) {
    case 'comment':
      return (
        <CommentCard
          before={mark?.annotation?.comment ?? ''}
          place={`${article.text.id}:${mark === null ? `${String(span.start)}-${String(span.end)}` : markKey(mark)}`}
          onSave={(words) => actions.comment(target, words)}
          onDone={onDone}
        />
      )
    case 'tag': {
      // The first tag on bare words makes a highlight, which the next ones go to.
      const tagged = mark ?? markOn(marks, span, 'highlight')
      return (
        <TagCard
          tags={tags}
          chosenIds={tagged?.annotation?.tagIds ?? []}
          onAdd={(path) => void actions.tag(tagged ?? span, [path])}
          onRemove={(id) => {
            if (tagged !== null) void actions.untag(tagged, id)
          }}
          onDone={onDone}
        />
      )
    }
    case 'entity': {
      const before = mark?.kind === 'entity' ? mark : markOn(marks, span, 'entity')
      return (
        <EntityCard
          words={article.text.text.slice(span.start, span.end)}
          before={before?.kind === 'entity' ? before : null}
          onSave={(type, name) => void actions.entity(target, type, name).then(closeIfSaved)}
        />
      )
    }
    case 'quote':
      return <SpeakerCard onChoose={(speaker) => void actions.quote(target, speaker).then(closeIfSaved)} />
  }
}
