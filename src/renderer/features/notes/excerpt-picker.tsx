import { type RefObject, useCallback, useState } from 'react'
import type { EditorView } from 'prosemirror-view'
import { writeExcerptDrag } from '@/renderer/session/excerpt-drag'
import { useSession } from '@/renderer/session/use-session'
import { insertExcerpts } from './editor/create-note-editor'
import { ExcerptLine } from './excerpt-line'
import { findExcerpts } from './find-excerpts'
import { useFindings } from './use-findings'

/** Excerpts of the archive beside the note: pressed they go where the cursor is, dragged where they are dropped. */
export function ExcerptPicker({ view }: { readonly view: RefObject<EditorView | null> }) {
  const session = useSession()
  const [words, setWords] = useState('')
  const find = useCallback(
    (typed: string, signal: AbortSignal) => findExcerpts(session, typed, signal),
    [session],
  )
  const { rows, of } = useFindings(words.trim(), find)
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
        {rows.map((excerpt) => (
          <li key={excerpt.id}>
            <button
              type="button"
              className="notes-pick"
              draggable
              title="Put in at the cursor, or drag into the note"
              onDragStart={(event) => {
                writeExcerptDrag(event.dataTransfer, [excerpt.text], () => Promise.resolve([excerpt]))
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
      {of !== null && rows.length === 0 && (
        <p className="notes-none">
          {of === '' ? 'Highlights and quotes of your articles stand here.' : 'No excerpt has these words.'}
        </p>
      )}
    </>
  )
}
