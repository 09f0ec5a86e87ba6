import { type RefObject, useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import type { EditorView } from 'prosemirror-view'
import type { Excerpt } from '@/core/excerpt/excerpt'
import type { Reference } from '@/core/note/rich-text'
import { useSession } from '@/renderer/session/use-session'
import { insertExcerpts, insertReference } from './editor/create-note-editor'
import type { Suggesting } from './editor/suggest'
import { ExcerptLine } from './excerpt-line'
import { findExcerpts } from './find-excerpts'
import { findReferences } from './find-references'

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
  const { rows, isReady } = useSuggestions(suggesting, noteId)
  const [active, setActive] = useState(0)
  const at = Math.min(active, Math.max(0, rows.length - 1))
  const box = useRef<HTMLDivElement>(null)
  const id = useId()
  const choose = (row: Suggestion | undefined) => {
    if (view.current === null || row === undefined) return
    if (row.kind === 'excerpt') insertExcerpts(view.current, [row.excerpt], suggesting)
    else insertReference(view.current, row.reference, suggesting)
  }
  useEffect(() => {
    listenToKeys((key) => {
      if (key === 'ArrowDown' || key === 'ArrowUp') {
        setActive((at + (key === 'ArrowDown' ? 1 : -1) + rows.length) % Math.max(1, rows.length))
        return true
      }
      if ((key !== 'Enter' && key !== 'Tab') || rows.length === 0) return false
      choose(rows[at])
      return true
    })
    return () => {
      listenToKeys(() => false)
    }
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
    if (view.current !== null && box.current !== null) placeBelow(box.current, view.current, suggesting.from)
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
  const [found, setFound] = useState<{ readonly rows: readonly Suggestion[]; readonly isReady: boolean }>({
    rows: [],
    isReady: false,
  })
  useEffect(() => {
    const controller = new AbortController()
    const { signal } = controller
    const look = async (): Promise<readonly Suggestion[]> => {
      if (kind === 'excerpt') {
        const excerpts = await findExcerpts(session, words, signal)
        return excerpts.map((excerpt) => ({ kind, excerpt }))
      }
      const references = await findReferences(session, words, noteId, signal)
      return references.map((reference) => ({ kind, reference }))
    }
    look().then(
      (rows) => {
        if (!signal.aborted) setFound({ rows, isReady: true })
      },
      (error: unknown) => {
        if (!signal.aborted) {
          setFound({ rows: [], isReady: true })
          session.notify({
            tone: 'error',
            text: 'The archive could not be searched.',
            details: String(error),
          })
        }
      },
    )
    return () => {
      controller.abort()
    }
  }, [session, kind, words, noteId])
  return found
}

/** Below the line of the place, or above it where there is no room. */
function placeBelow(box: HTMLElement, view: EditorView, place: number): void {
  const line = view.coordsAtPos(Math.min(place, view.state.doc.content.size))
  const { width, height } = box.getBoundingClientRect()
  const room = innerHeight - line.bottom - 8
  box.style.left = `${String(Math.max(8, Math.min(line.left, innerWidth - width - 8)))}px`
  box.style.top = `${String(room >= height ? line.bottom + 4 : Math.max(8, line.top - height - 4))}px`
}
