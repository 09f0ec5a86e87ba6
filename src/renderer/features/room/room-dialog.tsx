import { useEffect } from 'react'
import { formatBytes } from '@/core/room/format-bytes'
import { judgeRoom } from '@/core/room/judge-room'
import { lookAtRoom } from '@/renderer/session/room/look-at-room'
import { useRoom } from '@/renderer/session/room/use-room'
import { useSession } from '@/renderer/session/use-session'
import { useView } from '@/renderer/session/use-view'
import { Button } from '@/renderer/ui/button'
import { Dialog } from '@/renderer/ui/dialog'
import './room.css'

/** How much room is left, what that means, and what helps. */
export function RoomDialog({ onClose }: { readonly onClose: () => void }) {
  const { platform } = useSession()
  const facts = useRoom((room) => room.facts)
  useEffect(() => void lookAtRoom(platform), [platform])
  const warnings = facts === null ? [] : judgeRoom(facts)
  return (
    <Dialog
      title="Room on the disk"
      isOpen
      onClose={onClose}
      isDismissable
      footer={
        <>
          <Button onPress={() => void platform.showDataFolder()}>Show the data folder</Button>
          <Button
            onPress={() => {
              useView.getState().show({ dialog: 'backups' })
            }}
          >
            Backups…
          </Button>
          <Button variant="primary" onPress={() => void lookAtRoom(platform)}>
            Look again
          </Button>
        </>
      }
    >
      <div role="status">
        {warnings.length === 0 && <p>There is enough room now.</p>}
        {warnings.map(({ about, text }) => (
          <p key={about}>{text}</p>
        ))}
      </div>
      <dl className="room-facts">
        <dt>Free for the archive</dt>
        <dd>{freeWords(facts?.data.free ?? null)}</dd>
        {facts !== null && facts.backups !== null && (
          <>
            <dt>Free for backups</dt>
            <dd>
              {freeWords(facts.backups.free)}
              {facts.isOneDisk ? ' (the same disk)' : ''}
            </dd>
          </>
        )}
      </dl>
      <h3 className="room-head">What helps</h3>
      <ul className="room-helps">
        <li>Delete what you no longer need elsewhere on that disk, and empty the trash of the system.</li>
        <li>Keep the backups on another disk: Backups, then “Keep them elsewhere…”.</li>
        <li>Let go of an archive that a restore took the place of, if Backups lists one.</li>
      </ul>
      <p className="room-quiet">
        Do not delete anything in the data folder by hand. On a disk that is full to its last byte an archive
        can be damaged, so Cuttings stops taking things in before that.
      </p>
    </Dialog>
  )
}

const freeWords = (free: number | null): string => (free === null ? 'not known' : formatBytes(free))
