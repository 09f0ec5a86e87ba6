import { dropCursor } from 'prosemirror-dropcursor'
import { gapCursor } from 'prosemirror-gapcursor'
import { history, redo, undo } from 'prosemirror-history'
import type { Node } from 'prosemirror-model'
import { type Command, EditorState, NodeSelection, type Plugin } from 'prosemirror-state'
import { tableEditing } from 'prosemirror-tables'
import { EditorView } from 'prosemirror-view'
import { embedExcerpt } from '@/core/note/embed-excerpt'
import type { EmbeddedExcerpt } from '@/core/note/embedded-excerpt'
import type { Reference, RichText } from '@/core/note/rich-text'
import { excerptDrop } from './excerpt-drop'
import type { ExcerptWatch } from './excerpt-watch'
import { excerptView } from './excerpt-view'
import { canHoldFootnote } from './insert-footnote'
import { noteInputRules } from './note-input-rules'
import { type ArchiveUndo, noteKeys } from './note-keys'
import { excerptOf, noteSchema, referenceOf } from './note-schema'
import { suggest, type SuggestListener } from './suggest'
import { toEditor } from './to-editor'

export interface NoteEditorParts extends ArchiveUndo {
  readonly place: HTMLElement
  readonly text: RichText
  readonly watch: ExcerptWatch
  readonly suggest: SuggestListener
  /** After each transaction; `isEdit` where the document changed by the person's hand. */
  readonly onState: (state: EditorState, isEdit: boolean) => void
  readonly onOpenExcerpt: (excerpt: EmbeddedExcerpt) => void
  readonly onCopyExcerpt: (excerpt: EmbeddedExcerpt) => void
  readonly onOpenReference: (reference: Reference) => void
  readonly onOpenLink: (href: string) => void
  /** A footnote was pressed: the place of its node; 'new': one is asked for at the cursor. */
  readonly onFootnote: (place: number | 'new') => void
}

/** Marks a change that came from outside of the editor, which is not the person's. */
const fromOutside = 'fromOutside'

export function createNoteEditor(parts: NoteEditorParts): EditorView {
  const plugins = notePlugins(parts)
  return new EditorView(parts.place, {
    state: EditorState.create({ doc: toEditor(parts.text), plugins }),
    attributes: {
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-label': 'Note',
      class: 'note-text',
      'data-pane-focus': '',
    },
    nodeViews: {
      excerpt: excerptView({ watch: parts.watch, open: parts.onOpenExcerpt, copy: parts.onCopyExcerpt }),
    },
    dispatchTransaction(this: EditorView, transaction) {
      const state = this.state.apply(transaction)
      this.updateState(state)
      parts.onState(state, transaction.docChanged && transaction.getMeta(fromOutside) !== true)
    },
    handleClickOn: (_view, _place, node, at) => node.isInline && act(parts, node, at),
    handleKeyDown: (view, event) => actByKey(parts, view, event),
    handleClick: (_view, _place, event) => followLink(parts, event),
    handleDOMEvents: {
      // What the application menu asks of whoever has the focus.
      'cuttings-undo': (view, event: Event) => answer(view, event, undo, parts.onUndo),
      'cuttings-redo': (view, event: Event) => answer(view, event, redo, parts.onRedo),
    },
  })
}

function notePlugins(parts: NoteEditorParts): Plugin[] {
  return [
    suggest(parts.suggest),
    noteInputRules(),
    ...noteKeys(parts),
    dropCursor({ color: 'var(--accent)', width: 2, class: 'note-drop-cursor' }),
    excerptDrop(),
    gapCursor(),
    tableEditing(),
    history(),
  ]
}

/** Another text in place of the editor's: what undo, another window or a recovery left. */
export function replaceText(view: EditorView, text: RichText): void {
  const doc = toEditor(text)
  if (doc.eq(view.state.doc)) return
  // A state of its own: an undo in the editor must not bring back what was undone in the archive.
  const state = EditorState.create({ doc, plugins: view.state.plugins })
  view.updateState(state)
  view.dispatch(state.tr.setMeta(fromOutside, true))
}

/** Puts excerpts where the cursor is, or at `from`–`to` in place of what was typed to find them. */
export function insertExcerpts(
  view: EditorView,
  excerpts: readonly EmbeddedExcerpt[],
  range: { readonly from: number; readonly to: number } | null = null,
): void {
  const nodes = excerpts.map((excerpt) => noteSchema.node('excerpt', { excerpt: embedExcerpt(excerpt) }))
  let { tr } = view.state
  if (range !== null) tr = tr.delete(range.from, range.to)
  const { $from } = tr.selection
  const isEmptyLine = $from.parent.type.name === 'paragraph' && $from.parent.content.size === 0
  const place = $from.depth === 0 ? $from.pos : isEmptyLine ? $from.before() : $from.after()
  tr = tr.insert(place, nodes)
  view.dispatch(tr.scrollIntoView())
  view.focus()
}

export function insertReference(
  view: EditorView,
  reference: Reference,
  { from, to }: { readonly from: number; readonly to: number },
): void {
  const node = noteSchema.node('reference', { reference })
  view.dispatch(view.state.tr.replaceWith(from, to, [node, noteSchema.text(' ')]).scrollIntoView())
  view.focus()
}

/** A reference leads away, a footnote opens. */
function act(parts: NoteEditorParts, node: Node, place: number): boolean {
  if (node.type.name === 'reference') parts.onOpenReference(referenceOf(node.attrs))
  else if (node.type.name === 'footnote') parts.onFootnote(place)
  else if (node.type.name === 'excerpt') parts.onOpenExcerpt(excerptOf(node.attrs))
  else return false
  return true
}

/** A new footnote, Enter on what the arrow keys have selected, or its words with their citation to the clipboard. */
function actByKey(parts: NoteEditorParts, { state }: EditorView, event: KeyboardEvent): boolean {
  const { selection } = state
  const asksFootnote = (event.ctrlKey || event.metaKey) && event.altKey && event.code === 'KeyF'
  if (asksFootnote && canHoldFootnote(state)) {
    parts.onFootnote('new')
    return true
  }
  if (!(selection instanceof NodeSelection)) return false
  const { node, from } = selection
  if (event.key === 'Enter') return act(parts, node, from)
  const asksCopy = (event.ctrlKey || event.metaKey) && event.shiftKey && event.key.toLowerCase() === 'c'
  if (!asksCopy || node.type.name !== 'excerpt') return false
  parts.onCopyExcerpt(excerptOf(node.attrs))
  return true
}

/** With the modifier, as in every editor: a plain click places the cursor. */
function followLink(parts: NoteEditorParts, event: MouseEvent): boolean {
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null
  if (link === null || !(event.ctrlKey || event.metaKey)) return false
  parts.onOpenLink(link.getAttribute('href') ?? '')
  return true
}

/** Where the editor has nothing left to undo, the archive's history is next. */
function answer(view: EditorView, event: Event, command: Command, inArchive: () => void): boolean {
  event.preventDefault()
  if (!command(view.state, view.dispatch)) inArchive()
  return true
}
