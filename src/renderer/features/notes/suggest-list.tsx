import { type RefObject, useCallback, useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import type { EditorView } from 'prosemirror-view'
import type { Excerpt } from '@/core/excerpt/excerpt'
import type { Reference } from '@/core/note/rich-text'
import { useSession } from '@/renderer/session/use-session'
import { insertExcerpts, insertReference } from './editor/create-note-editor'
import type { Suggesting } from './editor/suggest'
import { ExcerptLine } from './excerpt-line'
import { findExcerpts } from './find-excerpts'
import { findReferences } from './find-references'
import { useFindings } from './use-findings'

type Suggestion =
  | { readonly kind: 'excerpt'; readonly excerpt: Excerpt }
  | { readonly kind: 'reference'; readonly reference: Reference }

interface SuggestListProps {
  readonly suggesting: Suggesting
  readonly noteId: string
  readonly view: RefObject<EditorView | null>
  readonly listenToKeys: (listener: (key: string) => boolean) => void
}

const kinds: Readonly<Record<Reference['to'], string>> = { note: 'Note', item: 'Article', entity: 'Name' }

/** What fits to the words after `/quote` or `[[`, beside the cursor; the focus stays in the text. */
export function SuggestList({ suggesting, noteId, view, listenToKeys }: SuggestListProps) {
  const { rows, of } = useSuggestions(suggesting, noteId)
  const isReady = of === suggesting.words
  // By what it is: rows that come with what the index takes in must not move the choice to another one.
  const [active, setActive] = useState<string | null>(null)
  const at = Math.max(
    0,
    rows.findIndex((row) => keyOf(row) === active),
  )
  const box = useRef<HTMLDivElement>(null)
  const id = useId()
  const choose = (row: Suggestion | undefined) => {
    if (view.current === null || row === undefined) return
    if (row.kind === 'excerpt') insertExcerpts(view.current, [row.excerpt], suggesting)
    else insertReference(view.current, row.reference, suggesting)
  }
  /** The words that Enter was pressed for before there was anything to choose. */
  const wanted = useRef<string | null>(null)
  // As part of what is drawn: a key that follows at once is meant for what is seen.
  useLayoutEffect(() => {
    listenToKeys((key) => {
      if (key === 'ArrowDown' || key === 'ArrowUp') {
        const next = rows[(at + (key === 'ArrowDown' ? 1 : -1) + rows.length) % Math.max(1, rows.length)]
        if (next !== undefined) setActive(keyOf(next))
        return true
      }
      if (key !== 'Enter' && key !== 'Tab') return false
      if (rows.length === 0 && isReady) return false
      if (rows.length === 0) wanted.current = suggesting.words
      else choose(rows[at])
      return true
    })
    return () => {
      listenToKeys(() => false)
    }
  })
  useEffect(() => {
    if (!isReady || wanted.current === null) return
    const isStill = wanted.current === suggesting.words
    wanted.current = null
    if (isStill) choose(rows[0])
  })
  useEffect(() => {
    const text = view.current?.dom
    text?.setAttribute('aria-controls', id)
    if (rows.length > 0) text?.setAttribute('aria-activedescendant', `${id}-${String(at)}`)
    document.getElementById(`${id}-${String(at)}`)?.scrollIntoView({ block: 'nearest' })
    return () => {
      text?.removeAttribute('aria-controls')
      text?.removeAttribute('aria-activedescendant')
    }
  }, [view, id, at, rows])
  useLayoutEffect(() => {
    const text = view.current
    const list = box.current
    if (text === null || list === null) return
    const place = () => placeBelow(list, text, suggesting.from)
    place()
    // The line moves where the text is scrolled, and where the window or a pane beside it gets another width.
    const watch = new ResizeObserver(place)
    watch.observe(text.dom)
    window.addEventListener('scroll', place, true)
    return () => {
      watch.disconnect()
      window.removeEventListener('scroll', place, true)
    }
  }, [view, suggesting.from, rows])
  return (
    <div ref={box} className="notes-suggest" onMouseDown={(event) => event.preventDefault()}>
      <ul id={id} role="listbox" aria-label={suggesting.kind === 'excerpt' ? 'Excerpts' : 'References'}>
        {rows.map((row, index) => (
          <li
            key={keyOf(row)}
            id={`${id}-${String(index)}`}
            role="option"
            aria-selected={index === at}
            className="notes-suggest-row"
            onClick={() => choose(row)}
          >
            {row.kind === 'excerpt' ? (
              <ExcerptLine excerpt={row.excerpt} />
            ) : (
              <span className="notes-suggest-name">
                {row.reference.label}
                <span className="notes-quiet">{kinds[row.reference.to]}</span>
              </span>
            )}
          </li>
        ))}
      </ul>
      {rows.length === 0 && (
        <p className="notes-suggest-none">{isReady ? 'Nothing fits these words.' : 'Looking…'}</p>
      )}
    </div>
  )
}

function keyOf(row: Suggestion): string {
  return row.kind === 'excerpt' ? row.excerpt.id : `${row.reference.to}:${row.reference.id}`
}

function useSuggestions({ kind, words }: Suggesting, noteId: string) {
  const session = useSession()
  const find = useCallback(
    async (typed: string, signal: AbortSignal): Promise<readonly Suggestion[]> => {
      if (kind === 'excerpt') {
        const excerpts = await findExcerpts(session, typed, signal)
        return excerpts.map((excerpt) => ({ kind, excerpt }))
      }
      const references = await findReferences(session, typed, noteId, signal)
      return references.map((reference) => ({ kind, reference }))
    },
    [session, kind, noteId],
  )
  return useFindings(words, find)
}

/** Below the line of the place, or above it where there is no room. */
function placeBelow(box: HTMLElement, view: EditorView, place: number): void {
  const line = view.coordsAtPos(Math.min(place, view.state.doc.content.size))
  const { width, height } = box.getBoundingClientRect()
  const room = innerHeight - line.bottom - 8
  box.style.left = `${String(Math.max(8, Math.min(line.left, innerWidth - width - 8)))}px`
  box.style.top = `${String(room >= height ? line.bottom + 4 : Math.max(8, line.top - height - 4))}px`
}
