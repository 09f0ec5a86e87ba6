import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import type { EditorState } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import type { EmbeddedExcerpt } from '@/core/note/embedded-excerpt'
import type { Note } from '@/core/note/note'
import type { NoteDraft } from '@/core/note/note-draft'
import type { Reference } from '@/core/note/rich-text'
import { readNoteMarkdown } from '@/formats/note-markdown/read-note-markdown'
import { writeNoteMarkdown } from '@/formats/note-markdown/write-note-markdown'
import { copyCited } from '@/renderer/session/copy-cited'
import type { Session } from '@/renderer/session/session'
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
  /** The list of suggestions says here what it does with a key. */
  readonly listenToKeys: (listener: (key: string) => boolean) => void
  /** Place of the footnote that is edited, or one that is to be; null for none. */
  readonly footnote: number | 'new' | null
  readonly setFootnote: (place: number | 'new' | null) => void
  readonly watch: ReturnType<typeof createExcerptWatch>
  /** Commits what was typed. */
  readonly settle: () => Promise<void>
}

/**
 * The editor of one note and the keeping of what is typed in it. `kept`: what was typed in it before and is no change yet,
 * which the editor begins with.
 */
export function useNoteEditor(
  note: Note,
  kept: NoteDraft | null,
  host: RefObject<HTMLDivElement | null>,
): NoteEditing {
  const session = useSession()
  const [first] = useState(kept ?? note)
  const view = useRef<EditorView | null>(null)
  const shown = useShown()
  const { onKey, setFacts, setKept, setSuggesting, setFootnote } = shown
  const [title, showTitle] = useState(first.title)
  const [watch] = useState(createExcerptWatch)
  const [keeper] = useState(() => new NoteKeeper(session, note, kept, tellKept(host, setKept)))
  const titleNow = useRef(first.title)
  const changed = useCallback(() => {
    const editor = view.current
    if (editor === null) return
    // The editor's last state can be read after its end too.
    keeper.changed(() => ({
      title: titleNow.current,
      body: writeNoteMarkdown(fromEditor(editor.state.doc)),
    }))
  }, [keeper])

  useEffect(() => {
    if (host.current === null) return
    const onState = (state: EditorState, isEdit: boolean) => {
      setFacts(editorFacts(state))
      if (isEdit) changed()
    }
    const editor = createNoteEditor({
      ...editorActs(session, keeper),
      place: host.current,
      text: readNoteMarkdown(first.body),
      watch,
      suggest: { onChange: setSuggesting, onKey: (key) => onKey.current(key) },
      onState,
      onFootnote: setFootnote,
    })
    view.current = editor
    onState(editor.state, false)
    return () => {
      void keeper.commit()
      view.current = null
      editor.destroy()
    }
  }, [host, first, watch, keeper, changed, session, onKey, setFacts, setSuggesting, setFootnote])

  useEffect(() => {
    keeper.follow(note)
    if (keeper.isAhead || view.current === null) return
    titleNow.current = note.title
    showTitle(note.title)
    replaceText(view.current, readNoteMarkdown(note.body))
  }, [note, keeper])
  useCommitWhenLeft(session, keeper)

  const setTitle = (next: string) => {
    titleNow.current = next
    showTitle(next)
    changed()
  }
  return { ...shown, view, title, setTitle, watch, settle: useCallback(() => keeper.commit(), [keeper]) }
}

/** What the editor tells the components around it. */
function useShown() {
  const onKey = useRef<(key: string) => boolean>(() => false)
  const listenToKeys = useCallback((listener: (key: string) => boolean) => {
    onKey.current = listener
  }, [])
  const [facts, setFacts] = useState<EditorFacts | null>(null)
  const [kept, setKept] = useState<KeptState>('saved')
  const [suggesting, setSuggesting] = useState<Suggesting | null>(null)
  const [footnote, setFootnote] = useState<number | 'new' | null>(null)
  return {
    onKey,
    listenToKeys,
    facts,
    setFacts,
    kept,
    setKept,
    suggesting,
    setSuggesting,
    footnote,
    setFootnote,
  }
}

/** At once on the page too: the line that tells it is drawn a moment later, and who waits for it must not see an older one. */
function tellKept(host: RefObject<HTMLElement | null>, show: (state: KeptState) => void) {
  return (state: KeptState) => {
    if (host.current !== null) host.current.dataset['kept'] = state
    show(state)
  }
}

/** What leads out of the editor. */
function editorActs(session: Session, keeper: NoteKeeper) {
  return {
    onOpenExcerpt: openExcerpt,
    onCopyExcerpt: (excerpt: EmbeddedExcerpt) => void copyCited(session, [excerpt], 'quotation'),
    onOpenReference: (reference: Reference) => void openReference(session, reference),
    onOpenLink: (href: string) => void session.platform.openLink(href),
    // What was typed comes into history first: undo must not take back something older.
    onUndo: () => void keeper.commit().then(() => session.undo()),
    onRedo: () => void keeper.commit().then(() => session.redo()),
  }
}

function useCommitWhenLeft(session: Session, keeper: NoteKeeper): void {
  useEffect(() => session.pending.onLeave(() => keeper.commit()), [session, keeper])
  useEffect(() => {
    const leave = () => {
      if (document.visibilityState === 'hidden') void keeper.commit()
    }
    document.addEventListener('visibilitychange', leave)
    return () => {
      document.removeEventListener('visibilitychange', leave)
    }
  }, [keeper])
}
