import type { Input, WebContents } from 'electron'
import type { BarAction } from '@/contract/capture-bar'

interface KeyParts {
  readonly act: (action: BarAction) => void
  readonly focusAddress: () => void
  readonly close: () => void
}

/** The keys of browsers, wherever the focus is in the window. */
export function followKeys(contents: WebContents, parts: KeyParts): void {
  contents.on('before-input-event', (event, input) => {
    if (input.type !== 'keyDown') return
    const run = runOf(input, parts)
    if (run === null) return
    event.preventDefault()
    // Not from within the event: the window is still at work on the key.
    setImmediate(run)
  })
}

function runOf({ key, control, meta, alt, shift }: Input, parts: KeyParts): (() => void) | null {
  const act = (action: BarAction) => () => {
    parts.act(action)
  }
  const isMod = (process.platform === 'darwin' ? meta : control) && !alt && !shift
  if (key === 'F5') return act({ kind: 'reload' })
  if (key === 'F6') return shift ? act({ kind: 'to-page' }) : parts.focusAddress
  if (alt && !control && !meta && key === 'ArrowLeft') return act({ kind: 'back' })
  if (alt && !control && !meta && key === 'ArrowRight') return act({ kind: 'forward' })
  if (!isMod) return null
  switch (key.toLowerCase()) {
    case 'l':
      return parts.focusAddress
    case 'r':
      return act({ kind: 'reload' })
    case 's':
      return act({ kind: 'clip' })
    case '[':
      return act({ kind: 'back' })
    case 'w':
      return parts.close
    default:
      return null
  }
}
