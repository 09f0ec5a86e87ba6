import { useState } from 'react'
import { Button } from '@/renderer/ui/button'
import { Dialog } from '@/renderer/ui/dialog'
import { TextField } from '@/renderer/ui/text-field'

interface NameDialogProps {
  readonly title: string
  readonly label: string
  readonly description?: string
  readonly initial: string
  readonly confirmLabel: string
  /** What is wrong with the name; '' where it can be taken. */
  readonly problemOf: (name: string) => string
  /** Another way out of the problem, offered beside it. */
  readonly otherWay?: (name: string) => { readonly label: string; readonly run: () => void } | null
  /** Resolves to false where it was refused: the dialog stays, with what was typed. */
  readonly onConfirm: (name: string) => Promise<boolean>
  readonly onClose: () => void
}

/** Asks for one name. */
export function NameDialog(props: NameDialogProps) {
  const { title, label, description, initial, confirmLabel, problemOf, otherWay, onConfirm, onClose } = props
  const [name, setName] = useState(initial)
  const [tried, setTried] = useState(false)
  const problem = problemOf(name)
  const other = tried ? (otherWay?.(name) ?? null) : null
  const confirm = async () => {
    setTried(true)
    if (problem === '' && (await onConfirm(name))) onClose()
  }
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      size="small"
      footer={
        <>
          {other !== null && (
            <Button variant="quiet" onPress={other.run}>
              {other.label}
            </Button>
          )}
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" onPress={() => void confirm()}>
            {confirmLabel}
          </Button>
        </>
      }
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void confirm()
        }}
      >
        <TextField
          label={label}
          autoFocus
          value={name}
          onChange={setName}
          onFocus={(event) => {
            if (event.target instanceof HTMLInputElement) event.target.select()
          }}
          error={tried ? problem : ''}
          {...(description === undefined ? {} : { description })}
        />
      </form>
    </Dialog>
  )
}
