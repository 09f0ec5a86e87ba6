import { useBackups } from './backup/use-backups'
import type { Later } from './start-later'

/**
 * Ends what works in the background while the window is about to close: what is being saved, and the backup, would wait
 * for its long reads. What it has not written it does again, at the next start or where the person stays.
 */
export function restWhileClosing<T>(worker: Later<T>): Later<T> {
  const stop = useBackups.subscribe(({ closing }, before) => {
    const isClosing = closing.kind !== 'no'
    if (isClosing === (before.closing.kind !== 'no')) return
    if (isClosing) worker.rest()
    else worker.get()
  })
  return {
    ...worker,
    dispose: () => {
      stop()
      worker.dispose()
    },
  }
}
