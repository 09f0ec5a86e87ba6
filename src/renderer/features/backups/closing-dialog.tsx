import { useEffect, useState } from 'react'
import type { Platform } from '@/renderer/platform/platform'
import { useBackups } from '@/renderer/session/backup/use-backups'
import { useSession } from '@/renderer/session/use-session'
import { Button } from '@/renderer/ui/button'
import { Dialog } from '@/renderer/ui/dialog'
import { backUpAndClose } from './back-up-and-close'
import { BackupProgress } from './backup-progress'
import './backups.css'

/** ms: a backup of what was changed lately is made before anybody could read the words. */
const unseen = 600
/** ms: what takes no longer needs no words. */
const unseenSettling = 1000

/** While the window is about to close: what it waits for, or why there is no backup. */
export function ClosingDialog() {
  const closing = useBackups((view) => view.closing)
  if (closing.kind === 'no') return null
  if (closing.kind === 'settling') return <Settling />
  return closing.kind === 'waiting' ? <Waiting /> : <Failed message={closing.message} />
}

function useAfter(ms: number): boolean {
  const [isOver, setOver] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => {
      setOver(true)
    }, ms)
    return () => {
      clearTimeout(timer)
    }
  }, [ms])
  return isOver
}

function Settling() {
  const { pending, platform } = useSession()
  const [underWay, setUnderWay] = useState<readonly string[]>([])
  const isShown = useAfter(unseenSettling)
  useEffect(() => {
    const look = () => {
      setUnderWay(pending.underWay())
    }
    look()
    const timer = setInterval(look, 500)
    return () => {
      clearInterval(timer)
    }
  }, [pending, isShown])
  if (!isShown) return null
  const stayHere = () => {
    stay(platform)
  }
  return (
    <Dialog
      title="Finishing what was begun"
      isOpen
      onClose={stayHere}
      size="small"
      footer={
        <>
          <Button onPress={stayHere}>Stay open</Button>
          <Button
            onPress={() => {
              void platform.closeWindow()
            }}
          >
            Close now
          </Button>
        </>
      }
    >
      <div className="backups-finishing" role="status">
        <progress aria-label="Finishing what was begun" />
        <span>{underWay.length === 0 ? 'Writing to the archive' : underWay.join('. ')}…</span>
      </div>
      <p className="backups-quiet">
        The window closes by itself when this is done. If you close it now, what is not saved yet is lost; all
        that was shown as saved is safe.
      </p>
    </Dialog>
  )
}

function Waiting() {
  const { platform } = useSession()
  const isShown = useAfter(unseen)
  const close = () => {
    void platform.closeWindow()
  }
  const stayHere = () => {
    stay(platform)
  }
  if (!isShown) return null
  return (
    <Dialog
      title="Making a backup before closing"
      isOpen
      onClose={stayHere}
      size="small"
      footer={
        <>
          <Button onPress={stayHere}>Stay open</Button>
          <Button onPress={close}>Close without</Button>
        </>
      }
    >
      <BackupProgress />
    </Dialog>
  )
}

function Failed({ message }: { readonly message: string }) {
  const session = useSession()
  const stayHere = () => {
    stay(session.platform)
  }
  return (
    <Dialog
      title="No backup could be made"
      isOpen
      onClose={stayHere}
      size="small"
      role="alertdialog"
      footer={
        <>
          <Button onPress={stayHere}>Stay open</Button>
          <Button
            onPress={() => {
              void session.platform.closeWindow()
            }}
          >
            Close without
          </Button>
          <Button variant="primary" autoFocus onPress={() => void backUpAndClose(session)}>
            Try again
          </Button>
        </>
      }
    >
      <p>{message}</p>
      <p className="backups-quiet">
        Your archive is unharmed and saved; only this backup is missing. It is tried again after the next
        start.
      </p>
    </Dialog>
  )
}

function stay(platform: Platform): void {
  useBackups.getState().set({ closing: { kind: 'no' } })
  void platform.stayOpen()
}
