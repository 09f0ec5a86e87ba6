import { useLiveQuery } from 'dexie-react-hooks'
import { CircleCheck, CirclePause, Import } from 'lucide-react'
import type { ImportJob } from '@/core/import/import-job'
import { useImports } from '@/renderer/session/imports/use-imports'
import { useSession } from '@/renderer/session/use-session'
import { Button } from '@/renderer/ui/button'
import { formatCount } from '@/renderer/ui/format-count'
import '@/renderer/ui/pane-line.css'

/** Below the library: imports under way, and those whose report was not put away. */
export function ImportLines() {
  const { db } = useSession()
  const jobs = useLiveQuery(() => db.imports.filter(({ state }) => state !== 'review').toArray(), [db])
  const looking = useImports((state) => state.looking)
  return (
    <>
      {looking !== null && <LookingLine {...looking} />}
      {jobs?.map((job) => (
        <ImportLine key={job.id} job={job} />
      ))}
    </>
  )
}

/** Nothing is in the archive yet: stopping lets go of all of it. */
function LookingLine({ done, total }: { readonly done: number; readonly total: number }) {
  const { imports } = useSession()
  return (
    <p className="pane-line">
      <Import aria-hidden />
      <span role="status">
        Looking at what came in{total > 0 ? `: ${formatCount(done)} of ${formatCount(total)}` : '…'}
      </span>
      <Button variant="quiet" onPress={imports.stopLooking}>
        Cancel
      </Button>
    </p>
  )
}

function ImportLine({ job }: { readonly job: ImportJob }) {
  const set = useImports((state) => state.set)
  return (
    <button
      type="button"
      className="pane-line"
      onClick={() => {
        set({ shownId: job.id })
      }}
    >
      {job.state === 'running' ? (
        <Import aria-hidden />
      ) : job.state === 'paused' ? (
        <CirclePause aria-hidden />
      ) : (
        <CircleCheck aria-hidden />
      )}
      <span>{wordsOf(job)}</span>
    </button>
  )
}

function wordsOf({ state, toolName, done, total }: ImportJob): string {
  const progress = `${formatCount(done)} of ${formatCount(total)}`
  if (state === 'running') return `Importing from ${toolName}: ${progress}`
  if (state === 'paused') return `Import from ${toolName} paused: ${progress}`
  return `Imported from ${toolName}: see the report`
}
