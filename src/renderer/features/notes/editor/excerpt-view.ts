import type { Node } from 'prosemirror-model'
import type { EditorView, NodeView } from 'prosemirror-view'
import { formatDate } from '@/core/excerpt/format-date'
import { embedExcerpt } from '@/core/note/embed-excerpt'
import type { EmbeddedExcerpt } from '@/core/note/embedded-excerpt'
import type { ExcerptState } from '@/core/note/excerpt-state'
import type { ExcerptWatch } from './excerpt-watch'
import { excerptOf } from './note-schema'

interface ExcerptViewParts {
  readonly watch: ExcerptWatch
  readonly open: (excerpt: EmbeddedExcerpt) => void
  readonly copy: (excerpt: EmbeddedExcerpt) => void
}

/** An excerpt in the editor: its words, where they are from, and how they stand to what is behind them today. */
export function excerptView({ watch, open, copy }: ExcerptViewParts) {
  return (node: Node, view: EditorView, getPos: () => number | undefined): NodeView => {
    const dom = document.createElement('figure')
    dom.className = 'note-excerpt'
    const excerpt = excerptOf(node.attrs)
    const update = (now: EmbeddedExcerpt) => {
      const place = getPos()
      if (place === undefined) return
      view.dispatch(view.state.tr.setNodeMarkup(place, null, { excerpt: embedExcerpt(now) }))
      view.focus()
    }
    let drawn: string | null = null
    const draw = () => {
      const state = watch.stateOf(excerpt)
      // A button that is being pressed must not be another one when it is let go.
      const next = JSON.stringify(state)
      if (next === drawn) return
      drawn = next
      dom.dataset['state'] = state?.kind ?? 'unknown'
      dom.dataset['status'] = excerpt.status
      dom.replaceChildren(...parts(excerpt, state, { open, update, copy }))
    }
    draw()
    const stop = watch.subscribe(draw)
    return {
      dom,
      ignoreMutation: () => true,
      // What is dropped on a button is dropped on the excerpt.
      stopEvent: (event) =>
        !(event instanceof DragEvent) &&
        event.target instanceof HTMLElement &&
        event.target.closest('button') !== null,
      destroy: stop,
    }
  }
}

interface Acts {
  readonly open: (excerpt: EmbeddedExcerpt) => void
  readonly update: (now: EmbeddedExcerpt) => void
  readonly copy: (excerpt: EmbeddedExcerpt) => void
}

function parts(excerpt: EmbeddedExcerpt, state: ExcerptState | null, acts: Acts): HTMLElement[] {
  const words = document.createElement('blockquote')
  words.append(
    ...excerpt.text.split('\n\n').map((paragraph) => {
      const p = document.createElement('p')
      p.textContent = paragraph
      return p
    }),
  )
  const caption = document.createElement('figcaption')
  const copy = button('Copy', () => acts.copy(excerpt))
  copy.className = 'note-excerpt-copy'
  copy.title = 'Copy with citation (Ctrl/Cmd+Shift+C)'
  caption.append(span('note-excerpt-speaker', speakerOf(excerpt)), sourceButton(excerpt, state, acts), copy)
  const notice = noticeOf(state)
  if (notice === '') return [words, caption]
  const line = document.createElement('p')
  line.className = 'note-excerpt-notice'
  line.append(span('', notice))
  if (state?.kind === 'changed') line.append(button('Update', () => acts.update(state.now)))
  return [words, caption, line]
}

function speakerOf({ kind, speaker }: EmbeddedExcerpt): string {
  if (kind === 'quote') return speaker ?? 'Unknown speaker'
  return kind === 'highlight' ? 'Highlight' : 'Comment'
}

/** Leads to the sentence; a plain line where there is nothing to lead to. */
function sourceButton(excerpt: EmbeddedExcerpt, state: ExcerptState | null, { open }: Acts): HTMLElement {
  const { title, source, published } = excerpt.citation
  const words = [title === '' ? 'Untitled' : title, source, published === '' ? '' : formatDate(published)]
    .filter((part) => part !== '')
    .join(', ')
  if (state?.kind === 'item-gone') return span('note-excerpt-source', words)
  const made = button(words, () => {
    open(state !== null && 'now' in state ? state.now : excerpt)
  })
  made.className = 'note-excerpt-source'
  made.title = 'Open at this sentence'
  return made
}

function noticeOf(state: ExcerptState | null): string {
  switch (state?.kind) {
    case 'changed':
      return `Changed since: ${state.what.join(', ')}. It stands here as it was.`
    case 'orphan':
      return 'The quote behind this is not in the article any more. It stands here as it was.'
    case 'trashed':
      return 'The article is in the trash. The words stay here.'
    case 'item-gone':
      return 'The article is no longer in the archive. The words stay here.'
    case 'same':
    case undefined:
      return ''
  }
}

function span(className: string, text: string): HTMLElement {
  const element = document.createElement('span')
  if (className !== '') element.className = className
  element.textContent = text
  return element
}

function button(text: string, press: () => void): HTMLButtonElement {
  const element = document.createElement('button')
  element.type = 'button'
  element.textContent = text
  element.addEventListener('click', press)
  return element
}
