import { useState } from 'react'
import type { LockState } from '@/contract/bridge'
import { useLock } from '@/renderer/session/use-lock'
import { useSession } from '@/renderer/session/use-session'
import { Button } from '@/renderer/ui/button'
import { Dialog } from '@/renderer/ui/dialog'
import { Select } from '@/renderer/ui/select'
import { TextField } from '@/renderer/ui/text-field'
import { readLock } from './lock-now'
import './lock.css'

const idles = [
  { id: '0', label: 'only at the start, and when I lock it' },
  { id: '5', label: 'after 5 minutes' },
  { id: '15', label: 'after 15 minutes' },
  { id: '60', label: 'after an hour' },
] as const

/** Sets, changes or takes off the passphrase, which locks the window and encrypts backups. */
export function PassphraseDialog({ onClose }: { readonly onClose: () => void }) {
  const state = useLock((view) => view.state)
  const { platform } = useSession()
  if (state === null || platform.lock === null) return null
  return <PassphraseForm state={state} onClose={onClose} />
}

interface PassphraseFormProps {
  readonly state: LockState
  readonly onClose: () => void
}

function PassphraseForm({ state, onClose }: PassphraseFormProps) {
  const session = useSession()
  const { platform, notify, backups } = session
  const hasOne = state.kind === 'open'
  const [current, setCurrent] = useState('')
  const [next, setNext] = useState('')
  const [again, setAgain] = useState('')
  const [idle, setIdle] = useState<(typeof idles)[number]['id']>(
    idles.find(({ id }) => id === String(state.idleMinutes))?.id ?? '15',
  )
  const [error, setError] = useState('')
  const [isBusy, setBusy] = useState(false)
  const change = async (to: string | null) => {
    setBusy(true)
    const outcome = await platform.lock?.change({
      current: hasOne ? current : null,
      next: to,
      idleMinutes: Number(idle),
    })
    setBusy(false)
    if (outcome?.kind !== 'done') {
      setError(outcome?.message ?? 'There is no passphrase in a browser.')
      return
    }
    await readLock(platform)
    onClose()
    notify({
      tone: 'info',
      text:
        to === null
          ? 'The passphrase is off. Backups that are encrypted still need it.'
          : 'The passphrase is set. Backups are encrypted from now on; older ones stay as they are.',
    })
    // All of it, in the new form.
    await backups.backUp()
  }
  const save = () => {
    if (next !== again) setError('The two are not the same.')
    else void change(next)
  }
  return (
    <Dialog
      title="Passphrase and lock"
      isOpen
      onClose={onClose}
      footer={
        <>
          {hasOne && (
            <Button isDisabled={isBusy || current === ''} onPress={() => void change(null)}>
              Take it off
            </Button>
          )}
          <Button
            variant="primary"
            isDisabled={isBusy || next === '' || again === '' || (hasOne && current === '')}
            onPress={save}
          >
            {hasOne ? 'Change it' : 'Set the passphrase'}
          </Button>
        </>
      }
    >
      <div className="lock-fields">
        <p>
          A passphrase locks this window and encrypts backups. Nobody can open those backups without it, and
          it is kept nowhere: write it down where you keep such things.
        </p>
        <p className="lock-quiet">
          The archive itself on this computer is not encrypted by it; for that, encrypt the disk.
        </p>
        {state.kind === 'broken' && (
          <p role="alert">
            The record of your passphrase cannot be read, so no backups are made. Set one anew.
          </p>
        )}
        {hasOne && (
          <TextField label="Passphrase now" type="password" autoFocus value={current} onChange={setCurrent} />
        )}
        <TextField
          label={hasOne ? 'New passphrase' : 'Passphrase'}
          description="Eight letters or more; several words are better than one."
          type="password"
          autoFocus={!hasOne}
          value={next}
          onChange={setNext}
        />
        <TextField label="Once more" type="password" value={again} error={error} onChange={setAgain} />
        <Select label="Lock the window" options={idles} value={idle} onChange={setIdle} />
      </div>
    </Dialog>
  )
}
