import { type RefObject, useEffect, useState } from 'react'
import type { EditorView } from 'prosemirror-view'
import type { Excerpt } from '@/core/excerpt/excerpt'
import { useSession } from '@/renderer/session/use-session'
import { insertExcerpts } from './editor/create-note-editor'
import { writeExcerptDrag } from './editor/excerpt-drag'
import { ExcerptLine } from './excerpt-line'
import { findExcerpts } from './find-excerpts'

/** Excerpts of the archive beside the note: pressed they go where the cursor is, dragged where they are dropped. */
export function ExcerptPicker({ view }: { readonly view: RefObject<EditorView | null> }) {
  const session = useSession()
  const [words, setWords] = useState('')
  const [found, setFound] = useState<readonly Excerpt[] | null>(null)
  useEffect(() => {
    const controller = new AbortController()
    const { signal } = controller
    findExcerpts(session, words.trim(), signal).then(
      (excerpts) => {
        if (!signal.aborted) setFound(excerpts)
      },
      () => {
        if (!signal.aborted) setFound([])
      },
    )
    return () => {
      controller.abort()
    }
  }, [session, words])
  return (
    <>
      <input
        type="search"
        className="ui-input notes-filter"
        aria-label="Find an excerpt"
        placeholder="Find an excerpt"
        value={words}
        onChange={(event) => {
          setWords(event.target.value)
        }}
      />
      <ul className="notes-picker" aria-label="Excerpts to put in">
        {(found ?? []).map((excerpt) => (
          <li key={excerpt.id}>
            <button
              type="button"
              className="notes-pick"
              draggable
              title="Put in at the cursor, or drag into the note"
              onDragStart={(event) => {
                writeExcerptDrag(event.dataTransfer, excerpt)
              }}
              onClick={() => {
                if (view.current !== null) insertExcerpts(view.current, [excerpt])
              }}
            >
              <ExcerptLine excerpt={excerpt} />
            </button>
          </li>
        ))}
      </ul>
      {found?.length === 0 && (
        <p className="notes-none">
          {words.trim() === ''
            ? 'Highlights and quotes of your articles stand here.'
            : 'No excerpt has these words.'}
        </p>
      )}
    </>
  )
}
