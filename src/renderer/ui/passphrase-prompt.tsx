import { Dialog } from './dialog'
import { GivePassphrase } from './give-passphrase'
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
  return (
    <Dialog title="An encrypted backup" isOpen onClose={onClose} size="small">
      <GivePassphrase label="Its passphrase" action="Open it" onTry={onTry}>
        <p className="passphrase-prompt-name ui-selectable">{name}</p>
      </GivePassphrase>
    </Dialog>
  )
}
