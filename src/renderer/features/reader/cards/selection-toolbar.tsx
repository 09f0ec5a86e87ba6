import { Files } from 'lucide-react'
import { useLayoutEffect, useRef, type RefObject } from 'react'
import type { HighlightColour } from '@/core/annotation/annotation'
import type { Span } from '@/core/anchor/span'
import type { TextIndex } from '@/dom/highlight/index-text'
import { useCopying } from '@/renderer/session/use-copying'
import { CopyMenu } from '@/renderer/ui/copy-menu'
import { useSession } from '@/renderer/session/use-session'
import { showLike } from '@/renderer/session/show-like'
import { IconButton } from '@/renderer/ui/icon-button'
import { excerptOfSpan } from '../excerpt-of-span'
import { useReader } from '../reader-context'
import { ColourSwatches } from './colour-swatches'
import type { CardForm } from './card-request'
import { FormButton } from './form-button'
import { placeBeside } from './place-beside'

interface SelectionToolbarProps {
  readonly span: Span
  readonly index: TextIndex
  readonly column: RefObject<HTMLElement | null>
  readonly scroller: RefObject<HTMLElement | null>
  readonly onHighlight: (colour: HighlightColour) => void
  readonly onForm: (form: CardForm) => void
}

const forms: readonly CardForm[] = ['comment', 'tag', 'entity', 'quote']

/** What can be done with the selected words; the same is there by key. */
export function SelectionToolbar(props: SelectionToolbarProps) {
  const { span, index, column, scroller, onHighlight, onForm } = props
  const { article } = useReader()
  const session = useSession()
  const copying = useCopying(() => [excerptOfSpan(article, span)])
  const toolbar = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (toolbar.current === null || column.current === null || scroller.current === null) return
    placeBeside(toolbar.current, { index, column: column.current, scroller: scroller.current }, span, 'above')
  }, [span, index, column, scroller])
  return (
    <div
      ref={toolbar}
      className="reader-toolbar"
      role="toolbar"
      aria-label="Selected words"
      // A press must not take the selection away.
      onMouseDown={(event) => {
        event.preventDefault()
      }}
    >
      <ColourSwatches chosen={null} onChoose={onHighlight} />
      {forms.map((form) => (
        <FormButton key={form} form={form} onForm={onForm} />
      ))}
      <CopyMenu {...copying} />
      <IconButton
        label="More like these words"
        keys="m"
        onPress={() => void showLike(session, [article.item.id], excerptOfSpan(article, span).text)}
      >
        <Files />
      </IconButton>
    </div>
  )
}
