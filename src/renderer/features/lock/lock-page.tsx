import { useEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import type { Platform } from '@/renderer/platform/platform'
import { GivePassphrase } from '@/renderer/ui/give-passphrase'
import { readLock } from './lock-now'
import './lock.css'

/** Stands before everything else until the passphrase is given. */
export function LockPage({ platform }: { readonly platform: Platform }) {
  const page = useRef<HTMLElement>(null)
  useEffect(() => keepKeys(page.current), [])
  const unlock = async (passphrase: string) => {
    const isRight = (await platform.lock?.unlock(passphrase)) ?? true
    if (!isRight) return 'That is not the passphrase.'
    await readLock(platform)
    return ''
  }
  // Beside all else, and known to open dialogs as above them: they would keep the focus.
  return createPortal(
    <main className="lock-page" ref={page} data-react-aria-top-layer="true">
      <div className="lock-form">
        <GivePassphrase label="Passphrase" action="Unlock" onTry={unlock}>
          <h1 className="lock-title">Cuttings is locked</h1>
        </GivePassphrase>
      </div>
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
