import { useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import type { Platform } from '@/renderer/platform/platform'
import { Button } from '@/renderer/ui/button'
import { TextField } from '@/renderer/ui/text-field'
import { readLock } from './lock-now'
import './lock.css'

/** Stands before everything else until the passphrase is given. */
export function LockPage({ platform }: { readonly platform: Platform }) {
  const [passphrase, setPassphrase] = useState('')
  const [error, setError] = useState('')
  const [isBusy, setBusy] = useState(false)
  const page = useRef<HTMLElement>(null)
  useEffect(() => keepKeys(page.current), [])
  const unlock = async () => {
    setBusy(true)
    const isRight = (await platform.lock?.unlock(passphrase)) ?? true
    setBusy(false)
    if (isRight) await readLock(platform)
    else {
      setPassphrase('')
      setError('That is not the passphrase.')
    }
  }
  // Beside all else, and known to open dialogs as above them: they would keep the focus.
  return createPortal(
    <main className="lock-page" ref={page} data-react-aria-top-layer="true">
      <form
        className="lock-form"
        onSubmit={(event) => {
          event.preventDefault()
          if (!isBusy) void unlock()
        }}
      >
        <h1 className="lock-title">Cuttings is locked</h1>
        <TextField
          label="Passphrase"
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
          {isBusy ? 'Looking…' : 'Unlock'}
        </Button>
      </form>
    </main>,
    document.body,
  )
}

const kept = ['keydown', 'keyup', 'paste', 'copy', 'cut', 'drop', 'dragover', 'dragenter'] as const

/** What is hidden must not hear keys, pastes and drops either: only what happens in the page goes on, and no further than it. */
function keepKeys(page: HTMLElement | null): () => void {
  const { body } = document
  const outside = (event: Event) => {
    if (event.target instanceof Node && page?.contains(event.target) === true) return
    event.preventDefault()
    event.stopImmediatePropagation()
  }
  const inside = (event: Event) => {
    event.stopPropagation()
  }
  for (const kind of kept) {
    window.addEventListener(kind, outside, true)
    body.addEventListener(kind, inside)
  }
  body.dataset['locked'] = ''
  return () => {
    for (const kind of kept) {
      window.removeEventListener(kind, outside, true)
      body.removeEventListener(kind, inside)
    }
    delete body.dataset['locked']
  }
}
