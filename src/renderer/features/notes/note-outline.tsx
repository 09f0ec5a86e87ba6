import type { RefObject } from 'react'
import { TextSelection } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import type { EditorFacts } from './editor/editor-facts'

interface NoteOutlineProps {
  readonly view: RefObject<EditorView | null>
  readonly facts: EditorFacts | null
}

/** The headings of the note; each leads to its place. */
export function NoteOutline({ view, facts }: NoteOutlineProps) {
  const outline = facts?.outline ?? []
  const go = (place: number) => {
    const editor = view.current
    if (editor === null) return
    const selection = TextSelection.near(editor.state.doc.resolve(place + 1))
    editor.dispatch(editor.state.tr.setSelection(selection).scrollIntoView())
    editor.focus()
  }
  if (outline.length === 0)
    return <p className="notes-none">Headings of the note stand here. Type # and a space to make one.</p>
  return (
    <ol className="notes-outline" aria-label="Outline">
      {outline.map(({ level, text, place }) => (
        <li key={place} data-level={level}>
          <button type="button" className="notes-pick" onClick={() => go(place)}>
            {text === '' ? 'Untitled' : text}
          </button>
        </li>
      ))}
    </ol>
  )
}
