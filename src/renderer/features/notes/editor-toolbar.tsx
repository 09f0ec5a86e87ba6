import { type ReactNode, type RefObject, useState } from 'react'
import {
  Bold,
  Code,
  Heading,
  Italic,
  Link,
  List,
  ListOrdered,
  Minus,
  Quote,
  Redo2,
  Strikethrough,
  Superscript,
  Table,
  Undo2,
} from 'lucide-react'
import type { Command } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import { IconButton } from '@/renderer/ui/icon-button'
import type { MenuEntry } from '@/renderer/ui/menu'
import { MenuButton } from '@/renderer/ui/menu-button'
import { Toolbar } from '@/renderer/ui/toolbar'
import type { EditorFacts } from './editor/editor-facts'
import { editorCommands } from './editor/editor-commands'
import { LinkDialog } from './link-dialog'

interface EditorToolbarProps {
  readonly view: RefObject<EditorView | null>
  readonly facts: EditorFacts | null
  /** Asks for the words of a footnote at the cursor. */
  readonly onFootnote: () => void
}

const styles: readonly {
  readonly block: string
  readonly label: string
  readonly keys?: string
  readonly command: Command
}[] = [
  { block: 'paragraph', label: 'Text', keys: 'Ctrl+Shift+0', command: editorCommands.paragraph },
  { block: 'heading 1', label: 'Heading 1', keys: 'Ctrl+Shift+1', command: editorCommands.heading(1) },
  { block: 'heading 2', label: 'Heading 2', keys: 'Ctrl+Shift+2', command: editorCommands.heading(2) },
  { block: 'heading 3', label: 'Heading 3', keys: 'Ctrl+Shift+3', command: editorCommands.heading(3) },
  { block: 'code_block', label: 'Code block', command: editorCommands.code },
]

const tableEntries: readonly { readonly id: string; readonly label: string; readonly command: Command }[] = [
  { id: 'row-below', label: 'Row below', command: editorCommands.rowBelow },
  { id: 'row-above', label: 'Row above', command: editorCommands.rowAbove },
  { id: 'column-after', label: 'Column after', command: editorCommands.columnAfter },
  { id: 'column-before', label: 'Column before', command: editorCommands.columnBefore },
  { id: 'delete-row', label: 'Delete row', command: editorCommands.deleteRow },
  { id: 'delete-column', label: 'Delete column', command: editorCommands.deleteColumn },
  { id: 'delete-table', label: 'Delete table', command: editorCommands.deleteTable },
]

/** What can be done to the text; each is there by key or by Markdown's signs too. */
export function EditorToolbar({ view, facts, onFootnote }: EditorToolbarProps) {
  const [linkOf, setLinkOf] = useState<EditorView | null>(null)
  const run = (command: Command) => {
    const editor = view.current
    if (editor === null) return
    command(editor.state, editor.dispatch, editor)
    editor.focus()
  }
  const focusText = () => view.current?.focus()
  const button = (
    label: string,
    icon: ReactNode,
    command: Command,
    more: { keys?: string; mark?: string; isDisabled?: boolean } = {},
  ) => (
    <IconButton
      label={label}
      {...(more.keys === undefined ? {} : { keys: more.keys })}
      {...(more.mark === undefined ? {} : { isOn: facts?.marks.has(more.mark) ?? false })}
      isDisabled={more.isDisabled ?? false}
      preventFocusOnPress
      onPress={() => run(command)}
    >
      {icon}
    </IconButton>
  )
  const entry = (id: string, label: string, command: Command, more: Partial<MenuEntry> = {}): MenuEntry => ({
    id,
    label,
    run: () => run(command),
    ...more,
  })
  return (
    <Toolbar label="Text" className="notes-toolbar">
      <MenuButton
        label="Text style"
        icon={<Heading />}
        onReturn={focusText}
        entries={styles.map(({ block, label, keys, command }) =>
          entry(block, label, command, { keys, isChosen: facts?.block === block }),
        )}
      />
      {button('Bold', <Bold />, editorCommands.strong, { keys: 'Mod+B', mark: 'strong' })}
      {button('Italic', <Italic />, editorCommands.emphasis, { keys: 'Mod+I', mark: 'emphasis' })}
      {button('Struck through', <Strikethrough />, editorCommands.strike, {
        keys: 'Mod+Shift+X',
        mark: 'strike',
      })}
      {button('Code', <Code />, editorCommands.inlineCode, { mark: 'code' })}
      <IconButton label="Link" preventFocusOnPress onPress={() => setLinkOf(view.current)}>
        <Link />
      </IconButton>
      {button('Bullets', <List />, editorCommands.bullets, { keys: 'Ctrl+Shift+8' })}
      {button('Numbers', <ListOrdered />, editorCommands.numbers, { keys: 'Ctrl+Shift+7' })}
      {button('Quotation', <Quote />, editorCommands.quotation, { keys: 'Ctrl+Shift+9' })}
      <IconButton
        label="Footnote"
        keys="Mod+Alt+F"
        isDisabled={facts?.canHoldFootnote === false}
        preventFocusOnPress
        onPress={onFootnote}
      >
        <Superscript />
      </IconButton>
      {button('Line', <Minus />, editorCommands.rule)}
      <MenuButton
        label="Table"
        icon={<Table />}
        onReturn={focusText}
        entries={
          facts?.inTable === true
            ? tableEntries.map(({ id, label, command }) => entry(id, label, command))
            : [entry('insert', 'Insert a table', editorCommands.table)]
        }
      />
      {button('Undo typing', <Undo2 />, editorCommands.undo, {
        keys: 'Mod+Z',
        isDisabled: facts?.canUndo !== true,
      })}
      {button('Redo typing', <Redo2 />, editorCommands.redo, {
        keys: 'Mod+Shift+Z',
        isDisabled: facts?.canRedo !== true,
      })}
      {linkOf !== null && <LinkDialog view={linkOf} onClose={() => setLinkOf(null)} />}
    </Toolbar>
  )
}
