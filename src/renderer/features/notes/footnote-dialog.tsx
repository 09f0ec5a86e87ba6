import { useState } from 'react'
import type { EditorView } from 'prosemirror-view'
import { inlineWords } from '@/core/note/plain-words'
import { Button } from '@/renderer/ui/button'
import { Dialog } from '@/renderer/ui/dialog'
import { TextField } from '@/renderer/ui/text-field'
import { insertFootnote } from './editor/insert-footnote'
import { footnoteOf } from './editor/note-schema'

interface FootnoteDialogProps {
  readonly view: EditorView
  /** Place of its node; 'new': it is put where the cursor is once it has words. */
  readonly place: number | 'new'
  readonly onClose: () => void
}

/** The words of a footnote. */
export function FootnoteDialog({ view, place, onClose }: FootnoteDialogProps) {
  const node = place === 'new' ? null : view.state.doc.nodeAt(place)
  const [text, setText] = useState(() => (node === null ? '' : inlineWords(footnoteOf(node.attrs))))
  const close = () => {
    onClose()
    view.focus()
  }
  const done = () => {
    const clean = text.replace(/\s+/gu, ' ').trim()
    const { tr } = view.state
    if (place === 'new') {
      if (clean !== '') insertFootnote(view, clean)
    } else if (view.state.doc.nodeAt(place)?.type.name === 'footnote')
      view.dispatch(
        clean === ''
          ? tr.delete(place, place + 1)
          : tr.setNodeMarkup(place, null, { content: [{ kind: 'words', text: clean }] }),
      )
    close()
  }
  return (
    <Dialog
      title="Footnote"
      isOpen
      onClose={close}
      size="small"
      footer={
        <>
          <Button onPress={close}>Cancel</Button>
          <Button variant="primary" onPress={done}>
            Done
          </Button>
        </>
      }
    >
      <TextField
        label="Text of the footnote"
        {...(place === 'new' ? {} : { description: 'A footnote without words is removed.' })}
        rows={3}
        autoFocus
        value={text}
        onChange={setText}
      />
    </Dialog>
  )
}
