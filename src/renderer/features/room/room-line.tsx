import { HardDrive } from 'lucide-react'
import { judgeRoom } from '@/core/room/judge-room'
import { useRoom } from '@/renderer/session/room/use-room'
import { useView } from '@/renderer/session/use-view'
import '@/renderer/ui/pane-line.css'

/** Below the library while there is little room left on the disk. */
export function RoomLine() {
  const facts = useRoom((room) => room.facts)
  const show = useView((view) => view.show)
  const [first] = facts === null ? [] : judgeRoom(facts)
  if (first === undefined) return null
  return (
    <button
      type="button"
      className="pane-line"
      data-bad={first.isOut}
      title={`${first.text} Open what can be done.`}
      onClick={() => {
        show({ dialog: 'room' })
      }}
    >
      <HardDrive aria-hidden />
      <span>{first.short}. What to do…</span>
    </button>
  )
}
