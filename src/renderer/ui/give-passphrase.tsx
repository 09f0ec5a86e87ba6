import { useState, type ReactNode } from 'react'
import { Button } from './button'
import { TextField } from './text-field'
import './give-passphrase.css'

interface GivePassphraseProps {
  readonly label: string
  /** What the button says. */
  readonly action: string
  /** Why it was not taken, in words; '' where it was: then the form is to go. */
  readonly onTry: (passphrase: string) => Promise<string>
  /** Stands above the field. */
  readonly children: ReactNode
}

/** A form that asks for a passphrase that was set before. */
export function GivePassphrase({ label, action, onTry, children }: GivePassphraseProps) {
  const [passphrase, setPassphrase] = useState('')
  const [error, setError] = useState('')
  const [isBusy, setBusy] = useState(false)
  const give = async () => {
    setBusy(true)
    const refusal = await onTry(passphrase)
    setBusy(false)
    if (refusal === '') return
    // What cannot be seen is not mended, but typed anew.
    setPassphrase('')
    setError(refusal)
  }
  return (
    <form
      className="give-passphrase"
      onSubmit={(event) => {
        event.preventDefault()
        if (!isBusy) void give()
      }}
    >
      {children}
      <TextField
        label={label}
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
        {isBusy ? 'Looking…' : action}
      </Button>
    </form>
  )
}
