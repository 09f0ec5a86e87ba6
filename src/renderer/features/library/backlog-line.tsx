import { ScanText } from 'lucide-react'
import { useBacklog } from '@/renderer/session/use-backlog'
import { formatCount } from '@/renderer/ui/format-count'
import '@/renderer/ui/pane-line.css'

/** Fewer are done before anybody could read about them. */
const fewest = 5

/** Below the library while many articles wait to be analysed. Not live for screen readers: it changes many times a second. */
export function BacklogLine() {
  const waiting = useBacklog((state) => state.waiting)
  if (waiting < fewest) return null
  return (
    <p
      className="pane-line"
      title="Names and quotes are found in the background. You can read and search all of them meanwhile; it goes on where it stopped after a restart."
    >
      <ScanText aria-hidden />
      <span>Finding names and quotes: {formatCount(waiting)} articles to go</span>
    </p>
  )
}
