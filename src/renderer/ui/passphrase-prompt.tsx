import { useState } from 'react'
import { Button } from './button'
import { Dialog } from './dialog'
import { TextField } from './text-field'
import './passphrase-prompt.css'

interface PassphrasePromptProps {
  /** Of what it is the passphrase: a file name. */
  readonly name: string
  readonly onClose: () => void
  /** Why it was not taken, in words; '' where it was, and then the prompt is to be closed. */
  readonly onTry: (passphrase: string) => Promise<string>
}

/** Asks for the passphrase of an encrypted backup. */
export function PassphrasePrompt({ name, onClose, onTry }: PassphrasePromptProps) {
  const [passphrase, setPassphrase] = useState('')
  const [error, setError] = useState('')
  const [isBusy, setBusy] = useState(false)
  const open = async () => {
    setBusy(true)
    const refusal = await onTry(passphrase)
    setBusy(false)
    setError(refusal)
  }
  return (
    <Dialog title="An encrypted backup" isOpen onClose={onClose} size="small">
      <form
        className="passphrase-prompt"
        onSubmit={(event) => {
          event.preventDefault()
          if (!isBusy) void open()
        }}
      >
        <p className="passphrase-prompt-name ui-selectable">{name}</p>
        <TextField
          label="Its passphrase"
          type="password"
          autoFocus
          autoComplete="off"
          value={passphrase}
          error={error}
          onChange={(typed) => {
            setPassphrase(typed)
            setError('')
          }}
        />
        <Button variant="primary" type="submit" isDisabled={isBusy || passphrase === ''}>
          {isBusy ? 'Looking…' : 'Open it'}
        </Button>
      </form>
    </Dialog>
  )
}
