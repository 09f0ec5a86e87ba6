import { useState } from 'react'
import type { EditorView } from 'prosemirror-view'
import { Button } from '@/renderer/ui/button'
import { Dialog } from '@/renderer/ui/dialog'
import { TextField } from '@/renderer/ui/text-field'
import { noteSchema } from './editor/note-schema'
import { markType } from './editor/note-keys'

interface LinkDialogProps {
  readonly view: EditorView
  readonly onClose: () => void
}

/** Makes the selected words a link, or puts the address in where none are selected. */
export function LinkDialog({ view, onClose }: LinkDialogProps) {
  const [href, setHref] = useState('https://')
  const [error, setError] = useState('')
  const close = () => {
    onClose()
    view.focus()
  }
  const done = () => {
    const clean = href.trim()
    if (!/^(?:https?:\/\/|mailto:)\S+$/iu.test(clean)) {
      setError('This is no whole address: it begins with https:// or mailto:')
      return
    }
    const { selection, tr } = view.state
    const mark = markType('href').create({ href: clean })
    view.dispatch(
      selection.empty
        ? tr.replaceSelectionWith(noteSchema.text(clean, [mark]), false)
        : tr.addMark(selection.from, selection.to, mark),
    )
    close()
  }
  return (
    <Dialog
      title="Link"
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
      <TextField label="Address" error={error} autoFocus value={href} onChange={setHref} />
    </Dialog>
  )
}
