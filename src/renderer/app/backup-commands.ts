import { backUpAndClose } from '@/renderer/features/backups/back-up-and-close'
import { backUpNow } from '@/renderer/features/backups/back-up-now'
import type { Command } from './command'
import { showPart } from './show-part'

const always = () => true

/** What a person, or the closing of the window, asks of backups. */
export const backupCommands: readonly Command[] = [
  {
    id: 'back-up',
    label: 'Back up now',
    group: 'Add and hand out',
    keys: ['Mod+Shift+S'],
    enabled: always,
    run: (session) => void backUpNow(session),
  },
  {
    id: 'backups',
    label: 'Backups',
    group: 'Add and hand out',
    keys: [],
    enabled: always,
    run: showPart({ dialog: 'backups' }),
  },
  {
    id: 'verify',
    label: 'Verify the archive',
    group: 'Add and hand out',
    keys: [],
    enabled: always,
    run: showPart({ dialog: 'verify' }),
  },
  {
    id: 'back-up-and-close',
    label: 'Back up and close',
    group: 'Add and hand out',
    keys: [],
    enabled: always,
    run: (session) => void backUpAndClose(session),
  },
]
