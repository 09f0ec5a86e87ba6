import { FolderSync } from 'lucide-react'
import { useView } from '@/renderer/session/use-view'
import { formatCount } from '@/renderer/ui/format-count'
import { useWatch } from './use-watch'
import '@/renderer/ui/pane-line.css'

/** Fewer are done before anybody could read about them. */
const fewest = 3

/** Below the library while many files are clipped from the watched folder: how far it is. */
export function WatchLine() {
  const running = useWatch((state) => state.running)
  const show = useView((view) => view.show)
  if (running === null || running.done + running.left < fewest) return null
  const text = `Watched folder: ${formatCount(running.done)} of ${formatCount(running.done + running.left)}`
  return (
    <button
      type="button"
      className="pane-line"
      title={`${text}. Open the watched folder’s settings.`}
      onClick={() => {
        show({ dialog: 'watch' })
      }}
    >
      <FolderSync aria-hidden />
      <span role="status">{text}</span>
    </button>
  )
}
