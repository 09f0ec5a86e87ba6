import { backUpAndClose } from '@/renderer/features/backups/back-up-and-close'
import { backUpNow } from '@/renderer/features/backups/back-up-now'
import { lockNow } from '@/renderer/features/lock/lock-now'
import type { Session } from '@/renderer/session/session'
import { useView } from '@/renderer/session/use-view'
import type { Command } from './command'
import { showPart } from './show-part'

const always = () => true

/** Without a passphrase there is nothing to lock with: it is offered. */
async function lockOrOffer({ platform }: Session): Promise<void> {
  if (!(await lockNow(platform))) useView.getState().show({ dialog: 'passphrase' })
}

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
    id: 'authorities',
    label: 'Authorities of time-stamps',
    group: 'Add and hand out',
    keys: [],
    enabled: always,
    run: showPart({ dialog: 'authorities' }),
  },
  {
    id: 'passphrase',
    label: 'Passphrase and lock',
    group: 'Add and hand out',
    keys: [],
    enabled: always,
    run: showPart({ dialog: 'passphrase' }),
  },
  {
    id: 'lock',
    label: 'Lock the window',
    group: 'View and help',
    keys: ['Mod+Alt+L'],
    enabled: always,
    run: (session) => void lockOrOffer(session),
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
