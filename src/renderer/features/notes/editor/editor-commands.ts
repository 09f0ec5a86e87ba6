import { setBlockType, toggleMark, wrapIn } from 'prosemirror-commands'
import { redo, undo } from 'prosemirror-history'
import { wrapInList } from 'prosemirror-schema-list'
import { type Command, TextSelection } from 'prosemirror-state'
import {
  addColumnAfter,
  addColumnBefore,
  addRowAfter,
  addRowBefore,
  deleteColumn,
  deleteRow,
  deleteTable,
} from 'prosemirror-tables'
import { noteSchema } from './note-schema'
import { markType } from './note-keys'
import { blockToEditor, nodeType } from './to-editor'

const table: Command = (state, dispatch) => {
  const row = [[], [], []]
  const node = blockToEditor({ kind: 'table', rows: [row, row, row] })
  const { $from } = state.selection
  const place = $from.depth === 0 ? $from.pos : $from.after(1)
  const tr = state.tr.insert(place, node)
  dispatch?.(tr.setSelection(TextSelection.near(tr.doc.resolve(place + 3))).scrollIntoView())
  return true
}

const rule: Command = (state, dispatch) => {
  dispatch?.(state.tr.replaceSelectionWith(noteSchema.node('rule')).scrollIntoView())
  return true
}

/** What the toolbar does. */
export const editorCommands = {
  paragraph: setBlockType(nodeType('paragraph')),
  heading: (level: number): Command => setBlockType(nodeType('heading'), { level }),
  code: setBlockType(nodeType('code_block')),
  strong: toggleMark(markType('strong')),
  emphasis: toggleMark(markType('emphasis')),
  strike: toggleMark(markType('strike')),
  inlineCode: toggleMark(markType('code')),
  bullets: wrapInList(nodeType('bullet_list')),
  numbers: wrapInList(nodeType('ordered_list')),
  quotation: wrapIn(nodeType('quotation')),
  rule,
  table,
  rowBelow: addRowAfter,
  rowAbove: addRowBefore,
  columnAfter: addColumnAfter,
  columnBefore: addColumnBefore,
  deleteRow,
  deleteColumn,
  deleteTable,
  undo,
  redo,
} as const
