import { useEffect, type KeyboardEvent, type RefObject } from 'react'
import type { Mark } from '@/core/annotation/mark'
import type { TextIndex } from '@/dom/highlight/index-text'
import { colourOfKey } from '../marks/colour-of-key'
import { markKey } from '../marks/mark-key'
import { markOn } from '../marks/mark-on'
import { marksAt } from '../marks/marks-at'
import { useReader } from '../reader-context'
import type { CardRequest } from './card-request'
import { CommentCard } from './comment-card'
import { EntityCard } from './entity-card'
import { FloatingCard } from './floating-card'
import { MarkCard, type MarkForm } from './mark-card'
import { SpeakerCard } from './speaker-card'
import { TagCard } from './tag-card'

interface CardHostProps {
  readonly request: CardRequest
  readonly index: TextIndex
  readonly column: RefObject<HTMLElement | null>
  readonly scroller: RefObject<HTMLElement | null>
  readonly onNext: () => void
}

const labels: Record<CardRequest['kind'], string> = {
  mark: 'Mark',
  comment: 'Comment',
  tag: 'Tags',
  entity: 'Mark as entity',
  quote: 'Speaker',
}

/** The card that floats beside the text, whichever was asked for. */
export function CardHost({ request, index, column, scroller, onNext }: CardHostProps) {
  const { marks, openCard } = useReader()
  const mark = request.key === null ? null : (marks.find((known) => markKey(known) === request.key) ?? null)
  const isGone = request.key !== null && mark === null
  useEffect(() => {
    if (isGone) openCard(null)
  }, [isGone, openCard])
  if (isGone) return null

  const close = () => { openCard(null) }
  const done = () => {
    openCard(mark === null ? null : { kind: 'mark', span: request.span, key: markKey(mark) })
  }
  return (
    <FloatingCard
      // A form takes the focus anew.
      key={`${request.kind} ${request.key ?? ''}`}
      label={labels[request.kind]}
      span={request.span}
      index={index}
      column={column}
      scroller={scroller}
      onClose={close}
    >
      {request.kind === 'mark'
        ? mark !== null && <MarkPanel mark={mark} request={request} onNext={onNext} />
        : <FormCard kind={request.kind} request={request} mark={mark} onDone={done} />}
    </FloatingCard>
  )
}

interface MarkPanelProps {
  readonly mark: Mark
  readonly request: CardRequest
  readonly onNext: () => void
}

function MarkPanel({ mark, request, onNext }: MarkPanelProps) {
  const { marks, actions, openCard } = useReader()
  const show = (other: Mark) => { openCard({ kind: 'mark', span: request.span, key: markKey(other) }) }
  const openForm = (kind: MarkForm) => { openCard({ kind, span: request.span, key: markKey(mark) }) }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const colour = colourOfKey(event.key)
    if (colour !== null) void actions.recolour(mark, colour)
    else if (event.key === 'a') void actions.accept([mark])
    else if (event.key === 'x' && (mark.kind === 'entity' || mark.kind === 'quote')) void actions.reject([mark])
    else if (event.key === 'Delete' || event.key === 'Backspace') void actions.remove(mark)
    else if (event.key === 'c') openForm('comment')
    else if (event.key === 't') openForm('tag')
    else if (event.key === 'e' && mark.kind === 'entity') openForm('entity')
    else if (event.key === 'q' && mark.kind === 'quote') openForm('quote')
    else if (event.key === 'n') onNext()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div onKeyDown={onKeyDown}>
      <MarkCard
        mark={mark}
        others={marksAt(marks, mark.spans[0].start)}
        onShow={show}
        onForm={openForm}
        onNext={onNext}
      />
    </div>
  )
}

interface FormCardProps {
  readonly kind: MarkForm
  readonly request: CardRequest
  /** null: for the words themselves. */
  readonly mark: Mark | null
  readonly onDone: () => void
}

function FormCard({ kind, request, mark, onDone }: FormCardProps) {
  const { article, marks, tags, actions } = useReader()
  const target = mark ?? request.span
  const closeIfSaved = (saved: boolean) => { if (saved) onDone() }
  switch (kind) {
    case 'comment':
      return (
        <CommentCard
          before={mark?.annotation?.comment ?? ''}
          onSave={(words) => actions.comment(target, words)}
          onDone={onDone}
        />
      )
    case 'tag': {
      // The first tag on bare words makes a highlight, which the next ones go to.
      const tagged = mark ?? markOn(marks, request.span, 'highlight')
      return (
        <TagCard
          tags={tags}
          chosenIds={tagged?.annotation?.tagIds ?? []}
          onAdd={(path) => void actions.tag(tagged ?? request.span, [path])}
          onRemove={(id) => { if (tagged !== null) void actions.untag(tagged, id) }}
          onDone={onDone}
        />
      )
    }
    case 'entity': {
      const before = mark?.kind === 'entity' ? mark : markOn(marks, request.span, 'entity')
      return (
        <EntityCard
          words={article.text.text.slice(request.span.start, request.span.end)}
          before={before?.kind === 'entity' ? before : null}
          onSave={(type, name) => void actions.entity(target, type, name).then(closeIfSaved)}
        />
      )
    }
    case 'quote':
      return <SpeakerCard onChoose={(speaker) => void actions.quote(target, speaker).then(closeIfSaved)} />
  }
}
