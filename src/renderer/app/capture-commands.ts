import { openCaptureWindow } from '@/renderer/features/clip/log-ins/open-capture-window'
import type { Command } from './command'
import { showPart } from './show-part'

/** The window in which a person goes to pages by hand. */
export const captureCommands: readonly Command[] = [
  {
    // Main sends it too, when a page was clipped there.
    id: 'capture-window',
    label: 'Capture window',
    group: 'Add and hand out',
    keys: ['Mod+Shift+L'],
    enabled: () => true,
    run: (session) => void openCaptureWindow(session),
  },
  {
    id: 'log-ins',
    label: 'Pages behind a log-in',
    group: 'Add and hand out',
    keys: [],
    enabled: () => true,
    run: showPart({ dialog: 'log-ins' }),
  },
]
