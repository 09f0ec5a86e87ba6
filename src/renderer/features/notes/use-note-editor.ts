import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import type { EditorView } from 'prosemirror-view'
import type { Note } from '@/core/note/note'
import { readNoteMarkdown } from '@/formats/note-markdown/read-note-markdown'
import { writeNoteMarkdown } from '@/formats/note-markdown/write-note-markdown'
import { useSession } from '@/renderer/session/use-session'
import { createNoteEditor, replaceText } from './editor/create-note-editor'
import { type EditorFacts, editorFacts } from './editor/editor-facts'
import { createExcerptWatch } from './editor/excerpt-watch'
import { fromEditor } from './editor/from-editor'
import type { Suggesting } from './editor/suggest'
import { type KeptState, NoteKeeper } from './note-keeper'
import { openExcerpt, openReference } from './open-from-note'

export interface NoteEditing {
  readonly view: RefObject<EditorView | null>
  /** null until the editor stands. */
  readonly facts: EditorFacts | null
  readonly title: string
  readonly setTitle: (title: string) => void
  readonly kept: KeptState
  readonly suggesting: Suggesting | null
  /** The list of suggestions puts what it does with a key here. */
  readonly onKey: RefObject<(key: string) => boolean>
  /** Place of the footnote that is edited; null for none. */
  readonly footnote: number | null
  readonly setFootnote: (place: number | null) => void
  readonly watch: ReturnType<typeof createExcerptWatch>
  /** Commits what was typed. */
  readonly settle: () => Promise<void>
}

/** The editor of one note and the keeping of what is typed in it. */
export function useNoteEditor(note: Note, host: RefObject<HTMLDivElement | null>): NoteEditing {
  const session = useSession()
  const view = useRef<EditorView | null>(null)
  const onKey = useRef<(key: string) => boolean>(() => false)
  const [facts, setFacts] = useState<EditorFacts | null>(null)
  const [title, showTitle] = useState(note.title)
  const [kept, setKept] = useState<KeptState>('saved')
  const [suggesting, setSuggesting] = useState<Suggesting | null>(null)
  const [footnote, setFootnote] = useState<number | null>(null)
  const [watch] = useState(createExcerptWatch)
  const [keeper] = useState(() => new NoteKeeper(session, note, setKept))
  const titleNow = useRef(note.title)
  const changed = useCallback(() => {
    keeper.changed(() => ({
      title: titleNow.current,
      body: view.current === null ? '' : writeNoteMarkdown(fromEditor(view.current.state.doc)),
    }))
  }, [keeper])
  const first = useRef(note)

  useEffect(() => {
    if (host.current === null) return
    const editor = createNoteEditor({
      place: host.current,
      text: readNoteMarkdown(first.current.body),
      watch,
      suggest: { onChange: setSuggesting, onKey: (key) => onKey.current(key) },
      onState: (state, isEdit) => {
        setFacts(editorFacts(state))
        if (isEdit) changed()
      },
      onOpenExcerpt: openExcerpt,
      onOpenReference: (reference) => void openReference(session, reference),
      onOpenLink: (href) => void session.platform.openLink(href),
      // What was typed comes into history first: undo must not take back something older.
      onUndo: () => void keeper.commit().then(() => session.undo()),
      onRedo: () => void keeper.commit().then(() => session.redo()),
      onFootnote: setFootnote,
    })
    view.current = editor
    setFacts(editorFacts(editor.state))
    return () => {
      // Before the editor is gone: what was typed is read from it.
      void keeper.commit()
      view.current = null
      editor.destroy()
    }
  }, [host, watch, keeper, changed, session])

  useEffect(() => {
    keeper.follow(note)
    if (keeper.isAhead || view.current === null) return
    titleNow.current = note.title
    showTitle(note.title)
    replaceText(view.current, readNoteMarkdown(note.body))
  }, [note, keeper])

  useEffect(() => {
    const leave = () => {
      if (document.visibilityState === 'hidden') void keeper.commit()
    }
    document.addEventListener('visibilitychange', leave)
    return () => {
      document.removeEventListener('visibilitychange', leave)
    }
  }, [keeper])

  const setTitle = (next: string) => {
    titleNow.current = next
    showTitle(next)
    changed()
  }
  const settle = useCallback(() => keeper.commit(), [keeper])
  return { view, facts, title, setTitle, kept, suggesting, onKey, footnote, setFootnote, watch, settle }
}
