import { redoDepth, undoDepth } from 'prosemirror-history'
import type { Node } from 'prosemirror-model'
import type { EditorState } from 'prosemirror-state'
import { isInTable } from 'prosemirror-tables'
import type { EmbeddedExcerpt } from '@/core/note/embedded-excerpt'
import { inlineWords } from '@/core/note/plain-words'
import { canHoldFootnote } from './insert-footnote'
import { excerptOf, footnoteOf, referenceOf } from './note-schema'

export interface OutlineEntry {
  readonly level: number
  readonly text: string
  /** Place in the document. */
  readonly place: number
}

/** What the toolbar and the panel show of the document. */
export interface EditorFacts {
  /** Of the block that the cursor is in: `paragraph`, `heading 1`, `code_block`. */
  readonly block: string
  readonly marks: ReadonlySet<string>
  readonly inTable: boolean
  readonly canHoldFootnote: boolean
  readonly canUndo: boolean
  readonly canRedo: boolean
  readonly outline: readonly OutlineEntry[]
  readonly excerpts: readonly EmbeddedExcerpt[]
  /** The words of the document, to be counted. */
  readonly text: string
}

export function editorFacts(state: EditorState): EditorFacts {
  const outline: OutlineEntry[] = []
  const excerpts: EmbeddedExcerpt[] = []
  const text: string[] = []
  state.doc.descendants((node, place) => {
    const { name } = node.type
    if (name === 'heading')
      outline.push({ level: Number(node.attrs['level']), text: node.textContent, place })
    if (name === 'excerpt') {
      const excerpt = excerptOf(node.attrs)
      excerpts.push(excerpt)
      text.push(excerpt.text)
    }
    if (name === 'footnote') text.push(inlineWords(footnoteOf(node.attrs)))
    if (node.isTextblock) text.push(node.textBetween(0, node.content.size, undefined, leafWords))
    return true
  })
  const { $from } = state.selection
  const { parent } = $from
  const level = parent.type.name === 'heading' ? ` ${String(parent.attrs['level'])}` : ''
  const marks = state.storedMarks ?? $from.marks()
  return {
    block: parent.type.name + level,
    marks: new Set(marks.map((mark) => mark.type.name)),
    inTable: isInTable(state),
    canHoldFootnote: canHoldFootnote(state),
    canUndo: undoDepth(state) > 0,
    canRedo: redoDepth(state) > 0,
    outline,
    excerpts,
    text: text.join('\n'),
  }
}

/** A link to a note is read as its name; a footnote stands by itself. */
function leafWords({ type, attrs }: Node): string {
  if (type.name === 'reference') return referenceOf(attrs).label
  return type.name === 'hard_break' ? '\n' : ' '
}
