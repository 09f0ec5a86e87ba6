import { baseKeymap, chainCommands, exitCode, setBlockType, toggleMark, wrapIn } from 'prosemirror-commands'
import { redo, undo } from 'prosemirror-history'
import { undoInputRule } from 'prosemirror-inputrules'
import { keymap } from 'prosemirror-keymap'
import type { MarkType } from 'prosemirror-model'
import { liftListItem, sinkListItem, splitListItem, wrapInList } from 'prosemirror-schema-list'
import type { Command, Plugin } from 'prosemirror-state'
import { goToNextCell } from 'prosemirror-tables'
import { noteSchema } from './note-schema'
import { nodeType } from './to-editor'

/** The mark type of this name, which the schema has. */
export function markType(name: string): MarkType {
  const type = noteSchema.marks[name]
  if (type === undefined) throw new Error(`The editor has no mark ${name}`)
  return type
}

const insertBreak: Command = (state, dispatch) => {
  dispatch?.(state.tr.replaceSelectionWith(noteSchema.node('hard_break')).scrollIntoView())
  return true
}

const inListItem: Command = ({ selection: { $from } }) =>
  $from.depth > 1 && $from.node(-1).type.name === 'list_item'

/** Within a list Tab nests; elsewhere it leaves the editor. */
const nest: Command = (state, dispatch) =>
  inListItem(state) && (sinkListItem(nodeType('list_item'))(state, dispatch), true)
const unnest: Command = (state, dispatch) =>
  inListItem(state) && (liftListItem(nodeType('list_item'))(state, dispatch), true)

export interface ArchiveUndo {
  readonly onUndo: () => void
  readonly onRedo: () => void
}

/** The keys of the editor. Where it has nothing left to undo or redo, the archive's history is next. */
export function noteKeys({ onUndo, onRedo }: ArchiveUndo): Plugin[] {
  const undoHere = chainCommands(undo, () => (onUndo(), true))
  const redoHere = chainCommands(redo, () => (onRedo(), true))
  const own: Record<string, Command> = {
    'Mod-z': undoHere,
    'Mod-Shift-z': redoHere,
    'Mod-y': redoHere,
    'Mod-b': toggleMark(markType('strong')),
    'Mod-i': toggleMark(markType('emphasis')),
    'Mod-`': toggleMark(markType('code')),
    'Mod-Shift-x': toggleMark(markType('strike')),
    'Mod-Alt-0': setBlockType(nodeType('paragraph')),
    'Shift-Ctrl-0': setBlockType(nodeType('paragraph')),
    'Shift-Ctrl-1': setBlockType(nodeType('heading'), { level: 1 }),
    'Shift-Ctrl-2': setBlockType(nodeType('heading'), { level: 2 }),
    'Shift-Ctrl-3': setBlockType(nodeType('heading'), { level: 3 }),
    'Shift-Ctrl-7': wrapInList(nodeType('ordered_list')),
    'Shift-Ctrl-8': wrapInList(nodeType('bullet_list')),
    'Shift-Ctrl-9': wrapIn(nodeType('quotation')),
    Backspace: undoInputRule,
    Enter: splitListItem(nodeType('list_item')),
    'Shift-Enter': chainCommands(exitCode, insertBreak),
    Tab: chainCommands(goToNextCell(1), nest),
    'Shift-Tab': chainCommands(goToNextCell(-1), unnest),
  }
  return [keymap(own), keymap(baseKeymap)]
}
