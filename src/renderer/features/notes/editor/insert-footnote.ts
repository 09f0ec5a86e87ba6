import { type EditorState, TextSelection } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import { noteSchema } from './note-schema'
import { nodeType } from './to-editor'

/** Whether a footnote can stand where the cursor is: code has none. */
export function canHoldFootnote({ selection: { $to } }: EditorState): boolean {
  return $to.parent.canReplaceWith($to.index(), $to.index(), nodeType('footnote'))
}

/** Puts a footnote after the cursor or what is selected, and goes on behind it. */
export function insertFootnote(view: EditorView, text: string): void {
  const { tr, selection } = view.state
  const node = noteSchema.node('footnote', { content: [{ kind: 'words', text }] })
  tr.insert(selection.to, node)
  view.dispatch(tr.setSelection(TextSelection.create(tr.doc, selection.to + 1)).scrollIntoView())
}
