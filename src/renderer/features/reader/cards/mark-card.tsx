import { BookUser, Check, ChevronRight, NotebookPen, Trash2, UserRound, X } from 'lucide-react'
import type { Mark } from '@/core/annotation/mark'
import { tagPath } from '@/core/tag/tag-path'
import { useCopying } from '@/renderer/session/use-copying'
import { sendToNote } from '@/renderer/session/use-sending'
import { Button } from '@/renderer/ui/button'
import { CopyMenu } from '@/renderer/ui/copy-menu'
import { IconButton } from '@/renderer/ui/icon-button'
import { isOfSame } from '../marks/is-of-same'
import { markKey } from '../marks/mark-key'
import { excerptOfMark } from '../excerpt-of-mark'
import { useReader } from '../reader-context'
import { useMarkDrag } from '../use-mark-drag'
import type { CardForm } from './card-request'
import { ColourSwatches } from './colour-swatches'
import { FormButton } from './form-button'
import { markTitle } from '../marks/mark-title'
import { openPage } from '../marks/open-page'

interface MarkCardProps {
  readonly mark: Mark
  /** All marks at the place, `mark` among them. */
  readonly others: readonly Mark[]
  readonly onShow: (mark: Mark) => void
  readonly onForm: (form: CardForm) => void
  readonly onNext: () => void
}

/** What a mark is, and what can be done with it. */
export function MarkCard({ mark, others, onShow, onForm, onNext }: MarkCardProps) {
  const { actions, tags, marks, colourNames } = useReader()
  const drag = useMarkDrag()
  const same = marks.filter((other) => other.status === 'suggested' && isOfSame(mark, other))
  const comment = mark.annotation?.comment ?? ''
  return (
    <div className="reader-mark">
      {others.length > 1 && <MarkTabs mark={mark} others={others} onShow={onShow} />}
      <p className="reader-mark-title" {...drag(mark)}>
        {markTitle(mark, colourNames)}
      </p>
      <p className="reader-quiet">
        {mark.status === 'confirmed'
          ? 'Confirmed'
          : `Suggested, ${String(Math.round(mark.confidence * 100))} %`}
        {mark.reason !== '' && `: ${mark.reason}`}
      </p>
      {comment !== '' && <p className="reader-comment ui-selectable">{comment}</p>}
      {(mark.annotation?.tagIds.length ?? 0) > 0 && (
        <ul className="reader-chips" aria-label="Tags">
          {mark.annotation?.tagIds.map((id) => (
            <li key={id} className="reader-chip">
              {tagPath(id, tags)}
            </li>
          ))}
        </ul>
      )}
      {(mark.kind === 'highlight' || mark.kind === 'comment') && (
        <ColourSwatches
          chosen={mark.kind === 'highlight' ? mark.colour : null}
          onChoose={(colour) => void actions.recolour(mark, colour)}
        />
      )}
      {mark.status === 'suggested' && (
        <div className="reader-mark-decide">
          <Button
            variant="primary"
            icon={<Check />}
            aria-keyshortcuts="a"
            onPress={() => void actions.accept([mark])}
          >
            Confirm
          </Button>
          <Button icon={<X />} aria-keyshortcuts="x" onPress={() => void actions.reject([mark])}>
            Reject
          </Button>
          {same.length > 1 && (
            <span className="reader-mark-all">
              <Button variant="quiet" aria-keyshortcuts="Shift+A" onPress={() => void actions.accept(same)}>
                Confirm all {same.length}
              </Button>
              <Button variant="quiet" aria-keyshortcuts="Shift+X" onPress={() => void actions.reject(same)}>
                Reject all {same.length}
              </Button>
            </span>
          )}
        </div>
      )}
      <MarkTools mark={mark} onForm={onForm} onNext={onNext} />
    </div>
  )
}

function MarkTabs({ mark, others, onShow }: Pick<MarkCardProps, 'mark' | 'others' | 'onShow'>) {
  const { colourNames } = useReader()
  return (
    <div className="reader-mark-tabs" role="group" aria-label="Marks here">
      {others.map((other) => (
        <button
          key={markKey(other)}
          type="button"
          aria-pressed={markKey(other) === markKey(mark)}
          onClick={() => {
            onShow(other)
          }}
        >
          {markTitle(other, colourNames)}
        </button>
      ))}
    </div>
  )
}

function MarkTools({ mark, onForm, onNext }: Pick<MarkCardProps, 'mark' | 'onForm' | 'onNext'>) {
  const { actions, article, tags } = useReader()
  const copying = useCopying(() => excerptOfMark(article, mark, tags))
  const isFinding = mark.kind === 'entity' || mark.kind === 'quote'
  return (
    <div className="reader-mark-tools">
      {mark.kind === 'entity' && (
        <Button
          variant="quiet"
          aria-keyshortcuts="e"
          onPress={() => {
            onForm('entity')
          }}
        >
          Change type or name
        </Button>
      )}
      {mark.kind === 'quote' && (
        <Button
          variant="quiet"
          icon={<UserRound />}
          aria-keyshortcuts="q"
          onPress={() => {
            onForm('quote')
          }}
        >
          Change speaker
        </Button>
      )}
      {mark.page !== undefined && (
        <Button
          variant="quiet"
          icon={<BookUser />}
          aria-keyshortcuts="o"
          onPress={() => {
            openPage(mark)
          }}
        >
          Open page
        </Button>
      )}
      <span className="reader-mark-icons">
        <FormButton form="comment" onForm={onForm} />
        <FormButton form="tag" onForm={onForm} />
        {mark.kind !== 'entity' && (
          <IconButton
            label="Send to note"
            keys="w"
            onPress={() => {
              sendToNote(excerptOfMark(article, mark, tags))
            }}
          >
            <NotebookPen />
          </IconButton>
        )}
        {mark.kind !== 'entity' && <CopyMenu {...copying} />}
        {mark.annotation !== null && isFinding && (
          <IconButton label="Reject" keys="x" onPress={() => void actions.reject([mark])}>
            <X />
          </IconButton>
        )}
        {mark.annotation !== null && (
          <IconButton label="Remove" keys="Delete" onPress={() => void actions.remove(mark)}>
            <Trash2 />
          </IconButton>
        )}
        <IconButton label="Next suggestion" keys="n" onPress={onNext}>
          <ChevronRight />
        </IconButton>
      </span>
    </div>
  )
}
